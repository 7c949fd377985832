namespace BorderStats.Statistics;

/// <summary>
/// What people say for something that has a code and a name: "hondureños" for Honduras, "detenidos" for apprehensions.
/// No bulletin is read by such words; they only help to find.
/// </summary>
/// <param name="List">Of what: "indicator", "area" or "nationality".</param>
/// <param name="Words">In both languages, each a word or several.</param>
public sealed record SpokenName(string List, string Code, IReadOnlyList<string> Words);
