using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>A state of Mexico, or a neighbouring country, as rings of places.</summary>
/// <param name="Code">ISO 3166-2 of the state, ISO 3166-1 alpha-3 of the country.</param>
public sealed record MapShape(string Code, IReadOnlyList<IReadOnlyList<Position>> Rings);
