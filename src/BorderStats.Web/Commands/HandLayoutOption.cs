using System.CommandLine;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>The tables of a file as they were laid out by hand, or why that cannot be understood.</summary>
internal sealed record HandLayouts(IReadOnlyList<HandLayout> Layouts, IReadOnlyList<BulletinProblem> Problems);

/// <summary><c>--layout LAYOUT.json</c>: how a table is built that no rule knows.</summary>
internal sealed class HandLayoutOption(Locale locale)
{
    private const int MostBytes = 1 << 20;

    private readonly Option<FileInfo> _layout = new("--layout")
    {
        Description = locale.Say(
            "Un archivo JSON que dice cómo está hecha una tabla que no se reconoce; el README trae un ejemplo.",
            "A JSON file that says how a table is built that is not recognised; the README has an example."),
        HelpName = "LAYOUT.json",
    };

    public void AddTo(Command command) => command.Add(_layout);

    /// <summary>Null where the option was not given.</summary>
    public HandLayouts? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_layout) is not { } file)
            return null;
        if (!file.Exists || file.Length > MostBytes)
            return new([], [new(Severity.Error, file.Name, "", new(
                "un archivo JSON de a lo más 1 MB", "a JSON file of at most 1 MB"), Kind: ProblemKind.Layout)]);
        var (layouts, problems) = HandLayoutFile.Read(file.Name, File.ReadAllText(file.FullName));
        return new(layouts, problems);
    }
}
