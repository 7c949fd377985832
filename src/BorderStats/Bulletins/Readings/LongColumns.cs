using System.Globalization;
using BorderStats.Bulletins.Layouts;

namespace BorderStats.Bulletins.Readings;

/// <summary>Where in a row of a long table each dimension stands; -1 where none of the columns has it.</summary>
internal sealed class LongColumns(BulletinLayout layout)
{
    public int Indicator { get; } = At(layout, Dimension.Indicator);
    public int Area { get; } = At(layout, Dimension.Area);
    public int Point { get; } = At(layout, Dimension.Point);
    public int Nationality { get; } = At(layout, Dimension.Nationality);
    public int Year { get; } = At(layout, Dimension.Year);
    public int Months { get; } = At(layout, Dimension.Months);
    public int Value { get; } = At(layout, Dimension.Value);
    public int Printed { get; } = At(layout, Dimension.Printed);
    public int Status { get; } = At(layout, Dimension.Status);
    public int Note { get; } = At(layout, Dimension.Note);
    public int OriginBulletin { get; } = At(layout, Dimension.OriginBulletin);
    public int OriginPublished { get; } = At(layout, Dimension.OriginPublished);
    public int OriginPlace { get; } = At(layout, Dimension.OriginPlace);
    public int Country { get; } = At(layout, Dimension.Country);

    /// <summary>
    /// The columns that decide whether a row is the figure itself, with the values under which it is.
    /// </summary>
    public IReadOnlyList<(int Column, string[] Values)> Keep { get; } =
        [.. layout.Keep.Select(k => (int.Parse(k.Key, CultureInfo.InvariantCulture), k.Value.Split(' ')))];

    private static int At(BulletinLayout layout, Dimension dimension) => layout.Column(dimension)?.Column ?? -1;
}
