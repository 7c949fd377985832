using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>Where the figures of a file stand that were read so far, over all its sheets.</summary>
internal sealed class FigurePlaces
{
    private readonly Dictionary<FigureKey, (string Place, long? Value)> _places = [];

    /// <summary>The first print of a figure, or null for this one, which is then remembered.</summary>
    public (string Place, long? Value)? First(FigureKey key, string place, long? value) =>
        _places.TryAdd(key, (place, value)) ? null : _places[key];
}
