using BorderStats.Statistics;
using BorderStats.Web.Api.Documents;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.OpenApi;

namespace BorderStats.Web.Pages.Api;

/// <summary>The API, told from the very document that programs get.</summary>
public sealed class ApiModel : PageModel
{
    private readonly ApiDocuments _documents;
    private readonly Locale _locale;

    public ApiModel(IServiceProvider services, IConfiguration settings, Locale locale)
    {
        (_documents, _locale) = (services.GetRequiredService<ApiDocuments>(), locale);
        PerMinute = NumberSetting.ExportsAMinute.Of(settings);
    }

    /// <summary>How many questions a minute one visitor may ask.</summary>
    public int PerMinute { get; }

    public OpenApiDocument Document { get; private set; } = new();

    public IReadOnlyList<OperationView> Operations { get; private set; } = [];

    public IReadOnlyList<SchemaView> Schemas { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Document = await _documents.InAsync(_locale);
        Operations = OperationView.Of(Document);
        Schemas = SchemaView.Of(Document);
    }
}
