using BorderStats.Statistics;

namespace BorderStats.Database.Postgres;

/// <summary>Sends figures in bulk, and knows of which ones prints still wait to be sent.</summary>
internal sealed class ObservationCopy(StatisticsContext database, IEnumerable<string> columns)
{
    private readonly RowCopy _rows = new(database, "Observations", columns);
    private readonly HashSet<FigureKey> _figures = [];

    /// <param name="row">Texts and whole numbers, in the order of the columns.</param>
    public void Add(FigureKey figure, object?[] row)
    {
        _figures.Add(figure);
        if (_rows.Add(row))
            _figures.Clear();
    }

    /// <summary>Whatever is asked of this figure after it sees all of its prints; false where it would have anyway.</summary>
    public bool Send(FigureKey figure)
    {
        if (!_figures.Contains(figure))
            return false;
        Send();
        return true;
    }

    /// <summary>Whatever is asked of the table after this sees all that was added.</summary>
    public void Send()
    {
        _rows.Send();
        _figures.Clear();
    }
}
