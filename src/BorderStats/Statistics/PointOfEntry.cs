namespace BorderStats.Statistics;

/// <summary>How travellers come.</summary>
public enum TransportMode
{
    Air,
    Land,
    Sea,
}

/// <summary>The country on whose border a land crossing lies.</summary>
public enum LandBorder
{
    None,
    Guatemala,
    Belize,
    UnitedStates,
}

/// <summary>
/// A point of entry (punto de internación): an airport, land crossing or port where the migration authority lets
/// travellers in. What is not known of it is empty, never guessed.
/// </summary>
/// <param name="Area">
/// Its code is that of its state, a name and its mode, as "MX-ROO.CANCUN.AIR"; its parent the state, or Mexico for all
/// others of a mode together.
/// </param>
/// <param name="Municipality">The five-digit code of Mexico's statistical institute (INEGI).</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84: negative in Mexico.</param>
/// <param name="UnLocode">The code of the place for trade and transport (UN/LOCODE).</param>
/// <param name="Iata">The three letters of an airport.</param>
/// <param name="Source">Where all this is from.</param>
public sealed record PointOfEntry(
    Area Area, TransportMode Mode, LandBorder Border, string Municipality, double? Latitude, double? Longitude,
    PublicationDate? Opened, PublicationDate? Closed, string UnLocode, string Iata, Bilingual Source)
{
    public string Code => Area.Code;

    public Bilingual Name => Area.Name;

    /// <summary>The state, or Mexico for what a table calls the others.</summary>
    public string Parent => Area.Parent;

    public Position? Position =>
        Latitude is { } north && Longitude is { } east ? new(north, east) : null;

    /// <summary>What a table gives as "others" beside the points that it names.</summary>
    public bool IsRest => Area.Parent == Area.Mexico;

    public bool IsPlaced => Latitude is not null && Longitude is not null;

    /// <summary>
    /// Whether a code is that of a point: it ends in its mode. Told by the code alone, so that what is kept with the
    /// figures depends on nothing but them.
    /// </summary>
    public static bool IsCode(string area) =>
        area.EndsWith(".AIR", StringComparison.Ordinal) || area.EndsWith(".LAND", StringComparison.Ordinal)
        || area.EndsWith(".SEA", StringComparison.Ordinal);

    /// <summary>Whether it is that of what a table calls the others, which lie in no one state.</summary>
    public static bool IsRestCode(string area) => IsCode(area) && area.StartsWith("MX.", StringComparison.Ordinal);
}
