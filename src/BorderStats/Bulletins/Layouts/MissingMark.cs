using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>What stands in the place of a figure.</summary>
/// <param name="IsAsked">Nobody says what the mark means, so a person should.</param>
internal readonly record struct MissingMark(bool IsZero, ObservationStatus Status, bool IsAsked)
{
    /// <summary>The meaning of a text that is known as a mark, or null for any other.</summary>
    public static MissingMark? Of(string text, DashMeaning dash, CodelistLookup names)
    {
        var trimmed = text.Trim();
        // "#N/A" is a calculation that failed; the agency did not say "n.a.".
        if (trimmed.Length is 0 or > 24 || CellText.IsErrorValue(trimmed))
            return null;
        if (trimmed is "-" or "–" or "—" or "−")
            return Dash(dash);
        if (trimmed.All(c => c is '.' or '…'))
            return trimmed.Length > 1 || trimmed == "…" ? new(false, ObservationStatus.Missing, false) : null;
        // Digits are a figure, or nothing that a list of marks could know.
        return !trimmed.Any(char.IsAsciiDigit) && names.Code("mark", trimmed) is { } code
            && ObservationStatusCodes.Parse(code) is { } status
            ? new(false, status, false)
            : null;
    }

    private static MissingMark Dash(DashMeaning dash) => dash switch
    {
        DashMeaning.Zero => new(true, ObservationStatus.Normal, false),
        DashMeaning.Missing => new(false, ObservationStatus.Missing, false),
        DashMeaning.CannotExist => new(false, ObservationStatus.CannotExist, false),
        _ => new(false, ObservationStatus.CannotExist, true),
    };
}
