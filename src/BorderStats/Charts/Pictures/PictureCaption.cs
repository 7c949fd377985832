namespace BorderStats.Charts.Pictures;

/// <summary>The words around a picture's chart, by which it is understood away from its page.</summary>
/// <param name="Subject">The indicator's name.</param>
/// <param name="Heading">What is shown of it.</param>
/// <param name="Source">Who published the figures.</param>
/// <param name="Address">Where the chart can be seen again.</param>
/// <param name="Day">As of which day the figures stand.</param>
public sealed record PictureCaption(string Subject, string Heading, string Source, string Address, string Day);
