using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Publishing.Changes;
using BorderStats.Statistics;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Admin.Bulletins;

/// <summary>Withdraws a bulletin or puts it back, after saying what readers will see change.</summary>
public sealed class WithdrawalModel(
    StatisticsContext database, Publication publication, Readers readers, Locale locale) : PageModel
{
    public WithdrawalEffect Effect { get; private set; } = null!;

    public bool IsWithdrawal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, string step, CancellationToken cancel)
    {
        if (await WithdrawalEffect.LoadAsync(id, database, cancel) is not { } effect)
            return NotFound();
        (Effect, IsWithdrawal) = (effect, step == "withdraw");
        // Whoever comes too late is shown the list, which says what became of it.
        return effect.Bulletin.State is BulletinState.Published == IsWithdrawal
            ? Page()
            : LocalRedirect($"/{locale.Code}/admin?find={id}");
    }

    public async Task<IActionResult> OnPostAsync(string id, string step, CancellationToken cancel)
    {
        var who = User.Identity?.Name ?? throw new InvalidOperationException("Only who signed in comes here.");
        var outcome = step == "withdraw"
            ? await publication.WithdrawAsync(id, who, cancel)
            : await publication.RestoreAsync(id, who, cancel);
        if (outcome is PublicationOutcome.Done)
            await readers.TellAsync(CancellationToken.None);
        return LocalRedirect($"/{locale.Code}/admin?find={Uri.EscapeDataString(id)}");
    }
}
