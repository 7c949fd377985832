using static BorderStats.Benchmarks.Measured;

namespace BorderStats.Benchmarks;

/// <summary>The same random pages from two sites, in turns, since whatever else the machine does slows both.</summary>
internal static class PageTurns
{
    private const int Rounds = 5;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4), Turn = TimeSpan.FromSeconds(2);

    public static async Task RunAsync((string Name, Site Site) one, (string Name, Site Site) other, PageQuestions questions)
    {
        foreach (var ask in PageQuestions.All.Values)
        {
            await PageLoad.RunAsync(one.Site.Address, ask(questions), WarmUp, seed: 0);
            await PageLoad.RunAsync(other.Site.Address, ask(questions), WarmUp, seed: 0);
        }

        Say($"{"question, not cached",-34} {one.Name,10} {other.Name,12}   {other.Name} / {one.Name}");
        foreach (var (question, ask) in PageQuestions.All)
        {
            List<double> first = [], second = [];
            for (var round = 1; round <= Rounds; round++)
            {
                first.Add(await PageLoad.RunAsync(one.Site.Address, ask(questions), Turn, round));
                second.Add(await PageLoad.RunAsync(other.Site.Address, ask(questions), Turn, round));
            }

            Say($"{question,-34} {Median(first),8:N0}/s {Median(second),10:N0}/s   {Median(second) / Median(first):0.00}");
        }
    }
}
