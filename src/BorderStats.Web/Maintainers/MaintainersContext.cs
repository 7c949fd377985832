using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Maintainers;

/// <summary>Someone who may import, publish and withdraw.</summary>
public sealed class Maintainer : IdentityUser
{
    public Maintainer()
    {
    }

    public Maintainer(string name)
        : base(name)
    {
    }
}

/// <summary>
/// The maintainers, in the same database as the figures but apart from them: nothing that reads or writes figures knows
/// of accounts.
/// </summary>
public abstract class MaintainersContext(DbContextOptions options) : IdentityUserContext<Maintainer>(options)
{
    /// <summary>Its own list of migrations, so that the two contexts do not trip over each other's.</summary>
    public const string History = "__MaintainersMigrations";
}

public sealed class SqliteMaintainersContext(DbContextOptions<SqliteMaintainersContext> options)
    : MaintainersContext(options);

/// <summary>With the keys that sign cookies and forms, which all processes over one database share.</summary>
public sealed class PostgresMaintainersContext(DbContextOptions<PostgresMaintainersContext> options)
    : MaintainersContext(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
}
