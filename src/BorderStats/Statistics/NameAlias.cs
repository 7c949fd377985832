namespace BorderStats.Statistics;

/// <summary>Another wording under which a bulletin prints something that has a code.</summary>
/// <param name="List">
/// Of what: "area", "point", "nationality", "nationality-group", "group", "column", "part", "mark" or "total".
/// </param>
/// <param name="Text">The wording as printed; accents, capitals and footnote digits make no difference.</param>
public sealed record NameAlias(string List, string Text, string Code);
