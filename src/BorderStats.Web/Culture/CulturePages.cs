using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace BorderStats.Web.Culture;

/// <summary>Puts the language in front of every page's address: "/es/…" and "/en/…".</summary>
internal sealed class CulturePages : IPageRouteModelConvention
{
    public const string Prefix = $"{{culture:{CultureConstraint.Name}}}";

    public void Apply(PageRouteModel model)
    {
        // An error page stands in for an address that may have no language.
        if (model.ViewEnginePath.StartsWith("/Errors/", StringComparison.Ordinal))
            return;

        foreach (var route in model.Selectors.Select(s => s.AttributeRouteModel).OfType<AttributeRouteModel>())
            route.Template = AttributeRouteModel.CombineTemplates(Prefix, route.Template?.TrimStart('/'));
    }
}
