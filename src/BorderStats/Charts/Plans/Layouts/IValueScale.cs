namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Places a value on a stretch of pixels.</summary>
public interface IValueScale
{
    /// <summary>Whether the value has a place: on a logarithmic scale zero and below have none.</summary>
    bool Reaches(double value);

    double Place(double value);

    /// <summary>Where bars stand: at zero, or at the foot of a scale that has no zero.</summary>
    double Base { get; }
}
