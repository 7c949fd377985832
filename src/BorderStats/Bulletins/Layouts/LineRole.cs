namespace BorderStats.Bulletins.Layouts;

/// <summary>What a row or a column of a table is.</summary>
public enum LineRole
{
    /// <summary>Its cells are figures.</summary>
    Figure,

    /// <summary>
    /// Its cells are the sum of others: a figure of its own where the sum has a code, and always a check.
    /// </summary>
    Total,

    /// <summary>Its cells are shares of a figure by how it came about: checked against it, not kept.</summary>
    Part,

    /// <summary>It names the rows: the state, the country, the year.</summary>
    Label,
    Header,
    Note,
    Ignored,
}
