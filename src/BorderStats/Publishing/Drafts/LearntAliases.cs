using BorderStats.Bulletins.Layouts;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Drafts;

/// <summary>The names that maintainers said the meaning of, so that they are known the next time.</summary>
public sealed class LearntAliases(StatisticsContext database, Codebook codebook, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <summary>The list in which a dimension has its names, or null where names are no matter of a list.</summary>
    public static string? ListOf(Dimension dimension) => dimension switch
    {
        Dimension.Indicator => "indicator",
        Dimension.Area => "area",
        Dimension.Nationality => "nationality",
        Dimension.Point => "point",
        _ => null,
    };

    /// <returns>False where the name is none or the list has no such code; nothing is written then.</returns>
    public async Task<bool> LearnAsync(string list, string name, string code, string who, CancellationToken cancel)
    {
        var plain = Spelling.Plain(Spelling.WithoutFootnote(name));
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
        "point" => codebook.Point(code) is not null,
        _ => false,
    };
}
