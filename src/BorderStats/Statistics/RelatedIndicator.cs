namespace BorderStats.Statistics;

/// <summary>
/// Two indicators, of different sources or ways of counting, that speak of the same people at least in part. They are
/// shown beside each other and never mixed.
/// </summary>
/// <param name="How">What makes the other one different.</param>
public sealed record RelatedIndicator(string Indicator, string Other, Bilingual How);
