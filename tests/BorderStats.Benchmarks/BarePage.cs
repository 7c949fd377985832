using System.Globalization;
using System.Text;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BorderStats.Benchmarks;

/// <summary>
/// What every page is held against: Kestrel, EF Core with pooled contexts, one query of 50 rows along the key, a table of
/// them as HTML. Nothing else.
/// </summary>
internal static class BarePage
{
    public static async Task<int> ServeAsync(string connection)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddDbContextPool<SqliteStatisticsContext>(options => options.UseSqlite(connection));
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/page", async (string area, string nationality, SqliteStatisticsContext database, CancellationToken cancel) =>
        {
            var rows = await database.Observations.AsNoTracking()
                .Where(o => o.Indicator == MadeStatistics.Indicator && o.Area == area && o.Nationality == nationality)
                .Where(o => o.Frequency == Frequency.Month && o.CurrentUntil == Validity.Open)
                .OrderBy(o => o.Year).ThenBy(o => o.FirstMonth)
                .Take(50)
                .Select(o => new { o.Year, o.FirstMonth, o.Value, o.Status, o.Printed })
                .ToListAsync(cancel);
            StringBuilder html = new("<!doctype html><title>Bare</title><table>");
            foreach (var row in rows)
                html.Append(CultureInfo.InvariantCulture, $"<tr><th>{row.Year}-{row.FirstMonth:00}<td>{row.Value:N0}<td>{row.Status.Code()}<td>{row.Printed}");
            return Results.Content(html.Append("</table>").ToString(), "text/html; charset=utf-8");
        });
        await app.StartAsync();
        Console.WriteLine($"answers at {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
