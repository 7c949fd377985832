namespace BorderStats.Charts.Maps;

/// <summary>The area of a circle stands for the value: four times as much is twice as wide.</summary>
/// <param name="Greatest">The value of the largest circle.</param>
/// <param name="Largest">The radius of the largest circle.</param>
internal sealed record CircleScale(long Greatest, double Largest)
{
    /// <summary>No circle is smaller, or it could not be seen.</summary>
    public const double Least = 3.5;

    public double Radius(long value) => Math.Max(Least, Exact(value));

    /// <summary>The greatest of 1, 2 and 5 times a power of ten that some circle reaches.</summary>
    public long Round
    {
        get
        {
            var power = (long)Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, Greatest))));
            return power * (Greatest / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 };
        }
    }

    private double Exact(long value) => Greatest <= 0 ? 0 : Largest * Math.Sqrt(Math.Max(0, value) / (double)Greatest);
}
