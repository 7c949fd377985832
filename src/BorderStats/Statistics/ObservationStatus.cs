namespace BorderStats.Statistics;

/// <summary>
/// Why a figure is what it is: the codes of the SDMX list CL_OBS_STATUS that this field needs. Several may hold at
/// once (a provisional figure after a series break), so they are flags; their order is the precedence of the SDMX
/// guideline on observation status, strongest first.
/// </summary>
[Flags]
public enum ObservationStatus
{
    None = 0,
    SeriesBreak = 1,
    Missing = 2,
    CannotExist = 4,
    NotCollected = 8,
    Suppressed = 16,
    InAnotherCategory = 32,
    Estimated = 64,
    Provisional = 128,
    LowReliability = 256,
    Normal = 512,
}

/// <summary>The one-letter codes in which a status is printed and stored: "A", "P", "B|P".</summary>
public static class ObservationStatusCodes
{
    /// <summary>The statuses under which there is no figure to show.</summary>
    public const ObservationStatus Absent = ObservationStatus.Missing | ObservationStatus.CannotExist
        | ObservationStatus.NotCollected | ObservationStatus.Suppressed | ObservationStatus.InAnotherCategory;

    private static readonly (ObservationStatus Status, char Code)[] Codes =
    [
        (ObservationStatus.SeriesBreak, 'B'),
        (ObservationStatus.Missing, 'O'),
        (ObservationStatus.CannotExist, 'M'),
        (ObservationStatus.NotCollected, 'L'),
        (ObservationStatus.Suppressed, 'Q'),
        (ObservationStatus.InAnotherCategory, 'K'),
        (ObservationStatus.Estimated, 'E'),
        (ObservationStatus.Provisional, 'P'),
        (ObservationStatus.LowReliability, 'U'),
        (ObservationStatus.Normal, 'A'),
    ];

    /// <summary>Every code there is, for a message that lists what is allowed.</summary>
    public static string Known => string.Join(", ", Codes.Select(c => c.Code));

    public static string Code(this ObservationStatus status) => status is ObservationStatus.Normal
        ? "A"
        : string.Join('|', Codes.Where(c => status.HasFlag(c.Status)).Select(c => c.Code));

    public static ObservationStatus? Parse(string text)
    {
        // Nearly every figure has the one status.
        if (text is "A")
            return ObservationStatus.Normal;
        var status = ObservationStatus.None;
        foreach (var part in text.Split('|'))
        {
            if (part.Length != 1 || Array.Find(
                Codes, c => c.Code == part[0]) is not { Status: not ObservationStatus.None } known)
                return null;
            status |= known.Status;
        }

        return status;
    }

    /// <summary>
    /// The status of a figure made of several: every reservation of a part holds for the whole,
    /// and only where none is left is it normal.
    /// </summary>
    public static ObservationStatus Together(this IEnumerable<ObservationStatus> parts)
    {
        var reservations = parts.Aggregate(ObservationStatus.None, (all, part) => all | part)
            & ~(ObservationStatus.Normal | Absent);
        return reservations is ObservationStatus.None ? ObservationStatus.Normal : reservations;
    }
}
