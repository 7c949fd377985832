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
public sealed class MaintainersContext(DbContextOptions<MaintainersContext> options)
    : IdentityUserContext<Maintainer>(options)
{
    /// <summary>Its own list of migrations, so that the two contexts do not trip over each other's.</summary>
    public const string History = "__MaintainersMigrations";
}
