using BorderStats.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Method;

/// <summary>How the figures are to be read: definitions, rules, marks, glossary, measures.</summary>
public sealed class MethodModel(Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;
}
