namespace BorderStats.Bulletins.Layouts;

/// <summary>What a column, a row or a label tells of a figure.</summary>
public enum Dimension
{
    None,
    Indicator,
    Area,
    Nationality,
    Year,

    /// <summary>A month or a span of months.</summary>
    Months,

    /// <summary>A point of entry, or what a table calls the others beside those that it names.</summary>
    Point,

    /// <summary>
    /// A share of a figure by how it came about, such as presented and channelled: read and checked, not kept.
    /// </summary>
    Part,

    // What only a long table says, one row a figure.
    Value,
    Printed,
    Status,
    Note,

    /// <summary>The bulletin that printed the figure first, its date and the place in it.</summary>
    OriginBulletin,
    OriginPublished,
    OriginPlace,

    /// <summary>A country by ISO code; rows of any other than Mexico are another country's figures.</summary>
    Country,

    /// <summary>A dimension that this field does not know, by which a figure is split over several rows.</summary>
    Split,
}
