using BorderStats.Database;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Pages.Admin.Audit;

/// <summary>Who did what when, the latest first.</summary>
[Parameters("number")]
public sealed class LogModel(StatisticsContext database) : PageModel
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Pages = Math.Max(1, (await database.Audit.CountAsync(cancel) + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        Entries = await database.Audit.AsNoTracking().OrderByDescending(e => e.Number)
            .Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
    }
}
