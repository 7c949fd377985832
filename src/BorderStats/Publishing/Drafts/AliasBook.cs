using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Drafts;

/// <summary>A name of a file that no list has, and where it stands.</summary>
/// <param name="List">"indicator", "area" or "nationality".</param>
public sealed record UnknownName(string List, string Name, IReadOnlyList<string> Places)
{
    private static readonly Dimension[] Named = [Dimension.Indicator, Dimension.Area, Dimension.Nationality];

    /// <summary>Each unknown name once, in the order of the file.</summary>
    public static IReadOnlyList<UnknownName> Of(IEnumerable<BulletinProblem> problems) =>
    [
        .. problems.Where(p => p.Kind is ProblemKind.UnknownName).GroupBy(p => (List: ListOf(p), p.Found))
            .Select(g => new UnknownName(g.Key.List, g.Key.Found, [.. g.Select(p => p.Place)])),
    ];

    private static string ListOf(BulletinProblem problem) =>
        AliasBook.ListOf(Array.Find(Named, d => Expected.Name(d) == problem.Expected)) ?? "nationality";
}

/// <summary>The names that maintainers said the meaning of, so that they are known the next time.</summary>
public sealed class AliasBook(StatisticsContext database, Codebook codebook, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <summary>The list in which a dimension has its names, or null where names are no matter of a list.</summary>
    public static string? ListOf(Dimension dimension) => dimension switch
    {
        Dimension.Indicator => "indicator",
        Dimension.Area => "area",
        Dimension.Nationality => "nationality",
        _ => null,
    };

    /// <returns>False where the name is none or the list has no such code; nothing is written then.</returns>
    public async Task<bool> LearnAsync(string list, string name, string code, string who, CancellationToken cancel)
    {
        var plain = Wording.Plain(Wording.WithoutFootnote(name));
        if (plain.Length is 0 or > LongestName || !Has(list, code))
            return false;

        var now = clock.GetUtcNow().UtcDateTime;
        LearntAlias alias = new(list, plain, code, who, now);
        if (await database.Aliases.FirstOrDefaultAsync(a => a.List == list && a.Name == plain, cancel) is { } older)
            database.Entry(older).CurrentValues.SetValues(alias);
        else
            database.Add(alias);
        database.Add(new AuditEntry(0, now, who, AuditAction.AliasLearnt, name.Trim(), code));
        await database.SaveChangesAsync(cancel);
        return true;
    }

    private bool Has(string list, string code) => list switch
    {
        "indicator" => codebook.Indicator(code) is { SumOf: [] },
        "area" => codebook.Area(code) is not null,
        "nationality" => codebook.Nationality(code) is not null,
        _ => false,
    };
}
