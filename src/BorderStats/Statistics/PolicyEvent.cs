namespace BorderStats.Statistics;

/// <summary>A dated policy measure, shown on the timeline and marked on the charts it bears on.</summary>
/// <param name="To">The end of a measure that lasted, or null.</param>
/// <param name="Indicators">The indicators whose charts it marks.</param>
public sealed record PolicyEvent(
    string Id, PublicationDate From, PublicationDate? To, Bilingual Title, Bilingual Detail,
    IReadOnlyList<string> Indicators, string Source);

/// <summary>An institution, for the glossary.</summary>
public sealed record Institution(string Acronym, Bilingual Name, Bilingual What, string Country, string Source);

/// <summary>A figure that a source gives in its prose, shown as context and never mixed with the tables.</summary>
public sealed record KeyFigure(string Id, Bilingual Figure, Bilingual Text, string Source);
