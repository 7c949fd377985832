namespace BorderStats.Bulletins.Layouts;

/// <summary>What "-" as a text means in a table. Only its own legend can say.</summary>
public enum DashMeaning
{
    /// <summary>Nobody says: read as "cannot exist", and asked about.</summary>
    Unsaid,
    Zero,
    Missing,
    CannotExist,
}
