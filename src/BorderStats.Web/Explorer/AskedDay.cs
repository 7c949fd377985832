using System.Globalization;
using BorderStats.Queries.Holdings;

namespace BorderStats.Web.Explorer;

/// <summary>
/// The day as of which a whole page is asked, "asof" in its address. A page that names it among its parameters shows
/// what was known then; the address guard has refused what is no day before the page is made.
/// </summary>
public static class AskedDay
{
    public const string Name = "asof";

    public static KnownBy Of(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http
            && new ParameterReader(http.Request.Query).Day(Name) is { } day
            ? new(day)
            : KnownBy.Today;

    public static bool IsReadBy(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ParametersAttribute>()?.Names.Contains(Name) is true;

    /// <summary>As an address has it.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The address of a page that reads the day, asked as of the same one.</summary>
    public static string At(this KnownBy day, string address) =>
        day.Day is { } then ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Name}={Text(then)}" : address;

    internal static IReadOnlyList<ParameterProblem> Problems(HttpContext http)
    {
        ParameterReader reader = new(http.Request.Query);
        reader.Day(Name);
        return reader.Problems;
    }
}
