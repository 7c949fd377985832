namespace BorderStats.Bulletins.Files;

/// <summary>A file as printed: sheets, rows and cells with their places, nothing interpreted yet.</summary>
/// <param name="Name">The file's name, which may say what the table is and of which year.</param>
/// <param name="Problems">Why the file cannot be read, or what should be known about it.</param>
public sealed record BulletinTable(
    string Name, FileFormat Format, IReadOnlyList<BulletinSheet> Sheets, IReadOnlyList<BulletinProblem> Problems)
{
    public bool IsReadable => Problems.All(p => p.Kind is not ProblemKind.File || p.Severity is not Severity.Error);

    /// <summary>The sheet of that name, or null.</summary>
    public BulletinSheet? Sheet(string name) => Sheets.FirstOrDefault(s => s.Name == name);
}
