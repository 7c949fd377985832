namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Shares a stretch of pixels out among slots, in equal bands side by side.</summary>
public sealed record BandScale
{
    public BandScale(int count, double start, double end)
    {
        if (count < 1)
            throw new ArgumentOutOfRangeException(
                nameof(count), count, "A stretch is shared out among at least one slot.");
        (Count, Start, End) = (count, start, end);
    }

    public int Count { get; }
    public double Start { get; }
    public double End { get; }
    public double Band => (End - Start) / Count;

    public double From(int slot) => Start + slot * Band;

    public double Centre(int slot) => From(slot) + Band / 2;

    public double To(int slot) => From(slot + 1);
}
