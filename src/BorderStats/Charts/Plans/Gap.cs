using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans;

/// <summary>Slots side by side, both ends counted, without a figure: of one line, or of any.</summary>
/// <param name="Title">"Tabasco, 2007–2008: no data", or "no data 2007–2008" where no line has a figure.</param>
/// <param name="Label">What stands on or beside the hatching.</param>
internal sealed record Gap(int First, int Last, string Title, string Label)
{
    /// <summary>For each slot, whether no line at all has a figure.</summary>
    public static bool[] Shared(Series series)
    {
        var shared = new bool[series.Slots.Count];
        for (var slot = 0; slot < shared.Length; slot++)
            shared[slot] = series.Lines.All(l => l.Points[slot].Figure.Value is null);
        return shared;
    }

    public static IReadOnlyList<Gap> OfAll(ChartPlan plan, bool[] shared)
    {
        var none = plan.Locale.Say("sin dato", "no data");
        return Runs(shared, (first, last) =>
        {
            var words = $"{none} {plan.Slots.Run(plan.Series.Slots[first], plan.Series.Slots[last])}";
            return new(first, last, words, words);
        });
    }

    /// <summary>The holes of one line, without those that every line has.</summary>
    public static IReadOnlyList<Gap> OfLine(ChartPlan plan, SeriesLine line, bool[] shared)
    {
        var (name, none) = (plan.Locale.Say(line.Name), plan.Locale.Say("sin dato", "no data"));
        var absent = new bool[shared.Length];
        for (var slot = 0; slot < absent.Length; slot++)
            absent[slot] = line.Points[slot].Figure.Value is null && !shared[slot];
        return Runs(absent, (first, last) => new(first, last,
            $"{name}, {plan.Slots.Run(plan.Series.Slots[first], plan.Series.Slots[last])}: {none}", $"{name}: {none}"));
    }

    private static List<Gap> Runs(bool[] absent, Func<int, int, Gap> run)
    {
        List<Gap> runs = [];
        for (var slot = 0; slot < absent.Length; slot++)
        {
            if (!absent[slot])
                continue;
            var first = slot;
            while (slot + 1 < absent.Length && absent[slot + 1])
                slot++;
            runs.Add(run(first, slot));
        }

        return runs;
    }
}
