using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Admin.Bulletins;

/// <summary>Every bulletin and draft with its state.</summary>
[Parameters("find", "state")]
public sealed class IndexModel(StatisticsContext database) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public BulletinState? State { get; set; }

    public BulletinLedger Ledger { get; private set; } = new([], []);

    public IEnumerable<LedgerEntry> Shown => Ledger.Bulletins.Where(e => (State is null || e.Bulletin.State == State)
        && (Find is null || Matches(e.Bulletin.Id) || Matches(e.Bulletin.Title) || Matches(e.Bulletin.Publisher)));

    public async Task OnGetAsync(CancellationToken cancel) => Ledger = await BulletinLedger.LoadAsync(database, cancel);

    private bool Matches(string text) => text.Contains(Find!.Trim(), StringComparison.OrdinalIgnoreCase);
}
