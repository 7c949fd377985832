namespace BorderStats.Web.Explorer;

/// <summary>
/// The parameters that a page or file reads from its address; a page that does not say so reads none. Any other in an
/// address is refused, so that a misspelt one is never taken for an answer to what was asked.
/// </summary>
/// <param name="names">One name or several with blanks between them.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ParametersAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = [.. names.SelectMany(n => n.Split(' '))];
}
