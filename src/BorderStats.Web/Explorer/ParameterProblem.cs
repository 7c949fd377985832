using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>A part of an address that cannot be read: which parameter, what it says, and what it may say.</summary>
public sealed record ParameterProblem(string Parameter, string Found, Bilingual Allowed);
