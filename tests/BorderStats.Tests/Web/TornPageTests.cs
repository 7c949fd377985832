using System.Collections.Concurrent;
using System.Net;
using BorderStats.Bulletins.Files;
using BorderStats.Publishing;
using BorderStats.Tests.Publishing;

namespace BorderStats.Tests.Web;

/// <summary>Bulletins come and go while the explorer is read: every answer is of one version of the figures.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class TornPageTests(ShippedDatabase shipped) : IDisposable
{
    private const int Readers = 8, Turns = 40, AnswersATurn = 25;

    // Two figures of one bulletin, and how a page and a file write them.
    private static readonly BulletinFile Pair = MadeFiles.Csv(
        "pair.csv",
        "indicator,area,nationality,year,months,value,printed,status,note\nregional-visitor-cards,MX-CHP,ALL,2015,01-12,111222,111222,A,\nregional-visitor-cards,MX-CHP,ALL,2016,01-12,333444,333444,A,\n");

    private static readonly string[] Filters =
    [
        "areas=MX-CHP", "areas=MX-CHP,MX-TAB", "from=2010", "from=2014", "to=2017", "to=2018", "view=bars", "view=line", "scale=log", "events=0",
    ];

    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);
    private readonly ConcurrentBag<string> _wrong = [];
    private int _new, _old;

    [Fact]
    public async Task No_answer_is_torn_between_two_versions_and_none_fails()
    {
        Assert.Equal(PublicationOutcome.Done, await _database.PublishAsync(Pair, "pair"));
        using CancellationTokenSource deadline = new(RealProgram.Deadline), done = new();
        using var site = RealProgram.Start(
            _database, "--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Override:Serilog.AspNetCore=Error", "--Limits:ExportsAMinute=1000000");
        using HttpClient visitor = new() { BaseAddress = await site.AddressAsync(deadline.Token) };
        Task[] readers = [.. Enumerable.Range(0, Readers).Select(seed => Task.Run(() => ReadAsync(visitor, new(seed), done.Token)))];

        for (var turn = 0; turn < Turns; turn++)
        {
            await AnsweredAsync(turn * AnswersATurn, deadline.Token);
            Assert.Equal(PublicationOutcome.Done, await _database.TurnAsync(p => turn % 2 == 0
                ? p.WithdrawAsync("pair", WritableDatabase.Who, default)
                : p.RestoreAsync("pair", WritableDatabase.Who, default)));
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);

        Assert.True(_wrong.IsEmpty, string.Join('\n', _wrong.Take(10)));
        Assert.True(_new > 0 && _old > 0, $"{_new} answers with the bulletin, {_old} without");
    }

    public void Dispose() => _database.Dispose();

    private async Task AnsweredAsync(int answers, CancellationToken cancel)
    {
        while (_wrong.IsEmpty && Volatile.Read(ref _new) + Volatile.Read(ref _old) < answers)
            await Task.Delay(1, cancel);
    }

    private async Task ReadAsync(HttpClient visitor, Random dice, CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            var filters = dice.GetItems(Filters, dice.Next(1, 4)).DistinctBy(f => f.Split('=')[0]);
            var file = dice.Next(3) == 0 ? ".csv" : "";
            var address = $"/en/indicators/regional-visitor-cards{file}?{string.Join('&', filters)}";
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), default(CancellationToken));
            if (answer.StatusCode is not HttpStatusCode.OK)
                _wrong.Add($"{answer.StatusCode} {address}");
            else if (file.Length > 0)
                Look(address, (await answer.Content.ReadAsStringAsync(default)).Replace("222", ",222", StringComparison.Ordinal).Replace("444", ",444", StringComparison.Ordinal));
            else
            {
                var page = await Maintaining.ReadAsync(answer);
                Look(
                    address, [.. page.QuerySelectorAll("figure svg").Select(s => s.TextContent), .. page.QuerySelectorAll("table").Select(t => t.TextContent).Take(1)]);
            }
        }
    }

    // Every part of an answer has both figures of the bulletin, or neither.
    private void Look(string address, params string[] parts)
    {
        var shown = parts.SelectMany(p => (bool[])
        [
            p.Contains("111,222", StringComparison.Ordinal), p.Contains("333,444", StringComparison.Ordinal),
        ]).Distinct().ToArray();
        if (shown.Length != 1)
            _wrong.Add($"torn: {address}: {string.Join(' ', shown)}");
        else
            Interlocked.Increment(ref shown[0] ? ref _new : ref _old);
    }
}
