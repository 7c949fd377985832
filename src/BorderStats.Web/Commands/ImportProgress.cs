using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>Says how far long work is: on the error stream, so that a pipe gets the result alone.</summary>
internal sealed class ImportProgress(Bilingual done) : IProgress<long>
{
    private const int Step = 100_000;

    public static void Say(Bilingual line) => Console.Error.WriteLine(TerminalLocale.Current.Say(line));

    /// <summary>The same in both languages.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public void Report(long value)
    {
        if (value % Step == 0)
            Say(new($"{Number(value)} filas {done.Spanish}", $"{Number(value)} rows {done.English}"));
    }

    /// <summary>The same figures, counted as they are taken.</summary>
    public IEnumerable<T> Over<T>(IEnumerable<T> figures)
    {
        var count = 0L;
        foreach (var figure in figures)
        {
            yield return figure;
            count++;
            Report(count);
        }
    }
}
