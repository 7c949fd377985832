namespace BorderStats.Charts.Maps;

/// <summary>A state or a neighbouring country where the map draws it.</summary>
/// <param name="Css">How it is filled.</param>
internal sealed record MapLand(string Code, string Css, MapOutline Outline);
