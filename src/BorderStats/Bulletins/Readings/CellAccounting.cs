namespace BorderStats.Bulletins.Readings;

/// <summary>
/// Every cell with content, counted by what was made of it. Nothing is lost between the sheet and the figures.
/// </summary>
public sealed record CellAccounting(
    int Cells, int Figures, int Zeros, int Missing, int Totals, int Parts, int Headers, int Notes,
    int Ignored, int Problems)
{
    public static readonly CellAccounting Nothing = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int Accounted => Figures + Zeros + Missing + Totals + Parts + Headers + Notes + Ignored + Problems;

    public CellAccounting With(CellAccounting other) => new(
        Cells + other.Cells, Figures + other.Figures, Zeros + other.Zeros, Missing + other.Missing,
        Totals + other.Totals, Parts + other.Parts, Headers + other.Headers, Notes + other.Notes,
        Ignored + other.Ignored, Problems + other.Problems);

    public bool Balances => Accounted == Cells;

    public static CellAccounting Of(int cells, IReadOnlyDictionary<CellRole, int> roles)
    {
        int Count(CellRole role) => roles.GetValueOrDefault(role);
        CellAccounting accounting = new(
            cells, Count(CellRole.Figure), Count(CellRole.Zero), Count(CellRole.Missing), Count(CellRole.Total),
            Count(CellRole.Part),
            Count(CellRole.Header), Count(CellRole.Note), Count(CellRole.Ignored), Count(CellRole.Problem));
        return accounting.Balances
            ? accounting
            : throw new InvalidOperationException(
                $"{cells} cells have content, but {accounting.Accounted} were accounted for.");
    }
}
