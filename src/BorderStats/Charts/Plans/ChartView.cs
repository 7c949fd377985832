namespace BorderStats.Charts.Plans;

/// <summary>As what a series is drawn.</summary>
public enum ChartView
{
    /// <summary>Lines through time.</summary>
    Lines,

    /// <summary>Bars, those of one slot beside each other in the order of the lines.</summary>
    Bars,

    /// <summary>
    /// Bars, those of one slot upon each other. What does not add up stands beside each other instead.
    /// </summary>
    Stacked,

    /// <summary>A field for every figure, coloured by its class.</summary>
    Heat,

    /// <summary>A little chart for every line, all on one scale.</summary>
    Small,

    /// <summary>A little chart for every line, each on a scale of its own.</summary>
    SmallApart,
}
