namespace BorderStats.Statistics;

/// <summary>
/// Which figure: what is counted, where, of which nationality, over which months. Its prints share it.
/// </summary>
public readonly record struct FigureKey(string Indicator, string Area, string Nationality, Period Period)
{
    public LineKey Line => new(Indicator, Area, Nationality);
}

/// <summary>Whose figures through time: one indicator, area and nationality.</summary>
public readonly record struct LineKey(string Indicator, string Area, string Nationality);
