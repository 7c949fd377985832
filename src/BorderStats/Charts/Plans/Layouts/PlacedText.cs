namespace BorderStats.Charts.Plans.Layouts;

/// <summary>A text and where its baseline stands.</summary>
/// <param name="X">Where it begins, or its middle or its end, as <paramref name="Anchor"/> says.</param>
internal sealed record PlacedText(string Text, double X, double Y, TextAnchor Anchor = TextAnchor.Start);

/// <summary>Which point of a text its place is.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
