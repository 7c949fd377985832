namespace BorderStats.BrowserTests;

/// <summary>An address of every page of the site, behind the language, and of each way in which a page looks different.</summary>
internal static class SitePaths
{
    public static readonly string[] Public =
    [
        "", "/indicators", "/indicators/regional-visitor-cards", "/indicators/apprehensions?by=nationality&view=bars",
        "/indicators/refugee-requests?per=month&areas=MX", "/indicators/documented-entries?measure=change&view=table",
        "/indicators/apprehensions?view=map&year=2019", "/indicators/apprehensions?view=heat&areas=all",
        "/indicators/refugee-requests?view=stacked&top=5&by=nationality", "/indicators/apprehensions?view=small&by=nationality&axis=own",
        "/indicators/regional-visitor-cards?view=table&sort=-2010", "/indicators/refugee-requests?areas=MX&compare=2021-07-04",
        "/indicators/refugee-requests?areas=MX&embed=1", "/indicators/refugee-requests?areas=MX-XXX",
        "/areas", "/areas/MX-CHP", "/points", "/points?map=country", "/points/MX-TAB.EL-CEIBO.LAND",
        "/years/2019", "/years/2019?asof=2021-07-04", "/bulletins", "/bulletins/ramos-garcia-2020", "/checks", "/method", "/data", "/api",
        "/nationalities", "/nationalities/HND", "/gaps", "/gaps?indicator=apprehensions", "/revisions", "/timeline",
        "/search", "/search?q=tapachula+2019", "/quote", "/quote?q=En+2019+hubo+70+mil+302+solicitudes+y+999+naves",
        "/figures/refugee-requests/MX/ALL/2019", "/figures/apprehensions/MX-CHP/ALL/2019", "/nowhere", "/admin/sign-in",
    ];

    private static readonly string[] DraftParts = ["sheet", "problems", "changes", "checks", "details"];

    /// <summary>What only a maintainer sees; her draft is of every kind of trouble.</summary>
    public static IEnumerable<string> OfMaintainers(string draft) =>
    [
        "/admin", "/admin/import", "/admin/log", "/admin/bulletins/ramos-garcia-2020/withdraw",
        .. DraftParts.Select(part => $"/admin/drafts/{draft}?show={part}"),
    ];
}
