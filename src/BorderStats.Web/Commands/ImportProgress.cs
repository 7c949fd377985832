using System.Globalization;

namespace BorderStats.Web.Commands;

/// <summary>Says how far long work is: on the error stream, so that a pipe gets the result alone.</summary>
internal sealed class ImportProgress(string done) : IProgress<long>
{
    private const int Step = 100_000;

    public static void Say(FormattableString line) =>
        Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    public void Report(long value)
    {
        if (value % Step == 0)
            Say($"{value:N0} rows {done}");
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
