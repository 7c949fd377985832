using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Maintainers;

/// <summary>
/// Makes the maintainers' tables when the first of them comes. Readers never need them, so
/// that the start does not wait.
/// </summary>
internal sealed class MaintainersDatabase(IServiceScopeFactory scopes)
{
    private Task? _ready;

    public Task ReadyAsync()
    {
        // What failed once, as on a locked database, is tried again by the next who comes.
        if (_ready is { IsFaulted: true })
            _ready = null;
        return LazyInitializer.EnsureInitialized(ref _ready, MakeAsync);
    }

    private async Task MakeAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<MaintainersContext>().Database;
        await using var held = await SchemaLock.TakeAsync(database, CancellationToken.None);
        await database.MigrateAsync();
    }
}
