using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>What a person says of the tables of a file where they do not say it themselves.</summary>
/// <param name="Period">The year and the months, or null.</param>
public sealed record LayoutAnswers(Period? Period, DashMeaning Dash)
{
    public static readonly LayoutAnswers None = new(null, DashMeaning.Unsaid);

    /// <summary>The sheets that are not to be read.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>"2019", "2019-03" or "2019-01..2019-05"; null for anything else.</summary>
    public static Period? ParsePeriod(string text)
    {
        var ends = text.Trim().Split("..");
        if (ends.Length > 2 || Month(ends[0]) is not { } first || Month(ends[^1]) is not { } last)
            return null;
        return first.Year == last.Year && first.First <= last.Last
            ? new(first.Year, new(first.First, last.Last))
            : null;
    }

    /// <summary>The layout with its open questions answered; what the table says itself is left as it is.</summary>
    public BulletinLayout Apply(BulletinLayout layout)
    {
        var answered = layout with
        {
            Dash = layout.Dash is DashMeaning.Unsaid ? Dash : layout.Dash,
            IsSkipped = layout.IsSkipped || Skipped.Contains(layout.Sheet),
        };
        if (layout.Kind is not LayoutKind.Grid || Period is not { } period)
            return answered;
        if (answered.Year is null && answered.Column(Dimension.Year) is null)
            answered = answered with { Year = period.Year };
        return answered.Months.Length > 0 || answered.Column(Dimension.Months) is not null
            ? answered
            : answered with
            {
                Months = period.Months.ToString(),
                // An agency calls a year that is not over preliminary.
                IsProvisional = answered.IsProvisional || period.Months is { First: 1, Last: < 12 },
            };
    }

    private static (int Year, int First, int Last)? Month(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 2 || Whole(parts[0], 4) is not { } year
            || year is < Statistics.Period.FirstYear or > Statistics.Period.LastYear)
            return null;
        if (parts.Length == 1)
            return (year, 1, 12);
        return Whole(parts[1], 2) is >= 1 and <= 12 and var month ? (year, month, month) : null;
    }

    private static int? Whole(string digits, int length) => digits.Length == length
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
