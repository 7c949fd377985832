using System.Globalization;
using BorderStats.Queries.Sources;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Pages.Bulletins;

/// <summary>Which page of a long bulletin the address asks for.</summary>
public static class BulletinPage
{
    public static (int Page, IReadOnlyList<ParameterProblem> Problems) Read(IQueryCollection query, int figures)
    {
        ParameterReader reader = new(query);
        var pages = Math.Max(1, (figures + BulletinContents.PageSize - 1) / BulletinContents.PageSize);
        var page = 1;
        if (reader.One("page") is { } found
            && (!int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out page)
                || page < 1 || page > pages))
            reader.Note("page", found, $"una página de 1 a {pages}", $"a page from 1 to {pages}");
        return (page, reader.Problems);
    }
}
