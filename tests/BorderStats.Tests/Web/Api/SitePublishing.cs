using BorderStats.Bulletins.Files;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;
using BorderStats.Tests.Publishing;
using BorderStats.Web.Startup;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web.Api;

/// <summary>Bulletins come and go on a running site, and its readers learn of it.</summary>
internal static class SitePublishing
{
    public static Task PublishAsync(this TestSite site, BulletinFile file, string id, string title = "News") =>
        site.TurnAsync(async (publication, services) =>
        {
            BulletinCard card = new(id, title, "", BulletinKind.Official, PublicationDate.Parse("2026-11-01")!.Value, "", "");
            var preview = await ImportPreview.MakeAsync(
                file, card, null, services.GetRequiredService<StatisticsContext>(), services.GetRequiredService<Codebook>(), TimeProvider.System, default);
            return await publication.PublishAsync(
                card.Bulletin(file.Name, file.Sha256, new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc)), file,
                preview.Source.Figures.ByKey(), [], preview.Changes!.Version, WritableDatabase.Who, default);
        });

    public static Task WithdrawAsync(this TestSite site, string id) =>
        site.TurnAsync((publication, _) => publication.WithdrawAsync(id, WritableDatabase.Who, default));

    public static Task RestoreAsync(this TestSite site, string id) =>
        site.TurnAsync((publication, _) => publication.RestoreAsync(id, WritableDatabase.Who, default));

    private static async Task TurnAsync(this TestSite site, Func<Publication, IServiceProvider, Task<PublicationOutcome>> turn)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.Equal(PublicationOutcome.Done, await turn(scope.ServiceProvider.GetRequiredService<Publication>(), scope.ServiceProvider));
        await scope.ServiceProvider.GetRequiredService<Readers>().TellAsync(default);
    }
}
