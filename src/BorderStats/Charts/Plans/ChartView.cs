namespace BorderStats.Charts.Plans;

/// <summary>As what a series is drawn.</summary>
public enum ChartView
{
    /// <summary>Lines through time.</summary>
    Lines,

    /// <summary>Bars, those of one slot beside each other in the order of the lines.</summary>
    Bars,
}
