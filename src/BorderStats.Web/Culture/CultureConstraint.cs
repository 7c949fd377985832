using BorderStats.Statistics;

namespace BorderStats.Web.Culture;

/// <summary>
/// Whether a part of an address is one of the site's languages, however it is written. Asked of every address of every
/// page, so that it has to cost less than the pattern that would say the same.
/// </summary>
internal sealed class CultureConstraint : IRouteConstraint
{
    /// <summary>As templates of routes name it.</summary>
    public const string Name = "language";

    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string code && Locale.Of(code.ToLowerInvariant()) is not null;
}
