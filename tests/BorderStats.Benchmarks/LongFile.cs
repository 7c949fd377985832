using System.Globalization;
using BorderStats.Codelists;

namespace BorderStats.Benchmarks;

/// <summary>A long table in the columns of the shipped ones, in the order in which bulletins come: month after month.</summary>
internal static class LongFile
{
    public const int Rows = 1_000_000;
    private const int FirstYear = 2007, States = 32, Nationalities = 163;

    public static string Data { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static void Write(string path)
    {
        var codebook = CodelistReader.Read(Path.Combine(Data, "codelists"));
        string[] areas = [.. codebook.Areas.Select(a => a.Code).Take(States)];
        string[] nationalities = [.. codebook.Nationalities.Select(n => n.Code).Take(Nationalities)];
        using StreamWriter file = new(path);
        file.Write("indicator,area,nationality,year,months,value,printed,status,note\n");
        for (var i = 0; i < Rows; i++)
        {
            var (nationality, area, month) = (i % Nationalities, i / Nationalities % States, i / (Nationalities * States));
            // Far apart from row to row, so that no page of an index is luckily at hand.
            var value = (long)i * 7_919 % 100_000;
            file.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"apprehensions,{areas[area]},{nationalities[nationality]},{FirstYear + (month / 12)},{(month % 12) + 1:00}-{(month % 12) + 1:00},{value},\"{value:N0}\",A,\n"));
        }
    }
}
