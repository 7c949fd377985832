using System.Globalization;

namespace BorderStats.Statistics;

/// <summary>A year and the months of it that a figure covers. A part-year never poses as a year.</summary>
public readonly record struct Period : IComparable<Period>
{
    /// <summary>The years that the statistics of this border can speak of; anything else is a misprint.</summary>
    public const int FirstYear = 1900, LastYear = 2100;

    public Period(int year, MonthSpan months)
    {
        if (year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(
                nameof(year), year, $"A year lies between {FirstYear} and {LastYear}.");
        (Year, Months) = (year, months);
    }

    public int Year { get; }
    public MonthSpan Months { get; }
    public bool IsWholeYear => Months.IsWholeYear;
    public bool IsMonth => Months.Count == 1;

    public Frequency Frequency => IsMonth ? Frequency.Month : Frequency.Year;

    public static Period OfYear(int year) => new(year, MonthSpan.WholeYear);

    public static Period OfMonth(int year, int month) => new(year, MonthSpan.Of(month));

    public Period YearBefore => new(Year - 1, Months);

    public int CompareTo(Period other) =>
        (Year, Months.First, Months.Last).CompareTo((other.Year, other.Months.First, other.Months.Last));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year} {Months}");

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;
}
