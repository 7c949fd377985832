using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// What was made of one row of a long table: a figure, a part of one, something left out, or problems.
/// </summary>
/// <param name="Role">
/// The role of the row's value: <see cref="CellRole.Figure"/>, <see cref="CellRole.Zero"/>,
/// <see cref="CellRole.Missing"/>, <see cref="CellRole.Part"/>, <see cref="CellRole.Ignored"/> or
/// <see cref="CellRole.Problem"/>.
/// </param>
public readonly record struct LongRow(
    int Line, CellRole Role, PrintedFigure? Figure, IReadOnlyList<BulletinProblem> Problems, int ProblemColumn = -1);
