namespace BorderStats.Bulletins.Layouts;

/// <summary>Finds the points of entry that the columns of a table name.</summary>
internal static class PointNames
{
    /// <summary>
    /// The code of a column among the points of its table, or null. "Others" are those of a mode: beside points of
    /// another mode the name stays unknown, and a person is asked.
    /// </summary>
    public static string? Code(string text, IEnumerable<string> beside, CodelistLookup names)
    {
        if (names.Code("point", text) is not { } code || names.Codebook.Point(code) is not { } point)
            return null;
        return !point.IsRest || beside.Select(b => names.Code("point", b)).OfType<string>()
            .Select(names.Codebook.Point).All(p => p is null || p.Mode == point.Mode)
                ? code
                : null;
    }
}
