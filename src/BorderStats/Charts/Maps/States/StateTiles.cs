namespace BorderStats.Charts.Maps.States;

/// <summary>
/// One tile of one size for each state, near where it lies, so that a small state is seen as well as a large one.
/// </summary>
internal static class StateTiles
{
    public const int Columns = 10;

    // From north-west to south-east; dots where there is no state.
    private static readonly string[] Lines =
    [
        "BCN SON CHH COA NLE TAM ... ... ... ...",
        "BCS SIN DUR ZAC SLP ... ... ... ... ...",
        "... NAY JAL AGU GUA QUE HID ... ... ...",
        "... ... COL MIC MEX CMX TLA VER ... YUC",
        "... ... ... ... GRO MOR PUE TAB CAM ROO",
        "... ... ... ... ... ... OAX CHP ... ...",
    ];

    public static int Rows => Lines.Length;

    /// <summary>The code of each state with its column and row.</summary>
    public static IReadOnlyList<(string Code, int Column, int Row)> All { get; } =
    [
        .. Lines.SelectMany((line, row) => line.Split(' ')
            .Select((name, column) => (Code: "MX-" + name, column, row)).Where(tile => tile.Code != "MX-...")),
    ];
}
