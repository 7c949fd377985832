using System.CommandLine;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>What can be said on the command line of the tables of a file where they do not say it themselves.</summary>
internal sealed class LayoutOptions
{
    private static readonly (string Word, DashMeaning Meaning)[] Dashes =
        [("zero", DashMeaning.Zero), ("missing", DashMeaning.Missing), ("cannot-exist", DashMeaning.CannotExist)];

    private readonly Locale _locale;
    private readonly Option<string> _period = new("--period");
    private readonly Option<string> _dash = new("--dash");
    private readonly Option<string[]> _skipped = new("--skip-sheet");

    public LayoutOptions(Locale locale)
    {
        _locale = locale;
        _period.Description = locale.Say(
            "De cuándo son las cifras, si la tabla no lo dice: 2019 (el año entero), 2019-03 o 2019-01..2019-05.",
            "Of when the figures are, where the table does not say it: 2019 (the whole year), 2019-03 or "
                + "2019-01..2019-05.");
        _dash.Description = locale.Say(
            "Qué significa «-» en el archivo, si no lo dice: zero, missing o cannot-exist.",
            "What \"-\" means in the file, where it does not say it: zero, missing or cannot-exist.");
        _skipped.Description = locale.Say(
            "Una hoja que no se lee; se puede repetir.", "A sheet that is not read; can be given again.");
    }

    public void AddTo(Command command)
    {
        _period.Validators.Add(result => Check(
            result.GetValueOrDefault<string>(), "--period", "2019, 2019-03, 2019-01..2019-05",
            t => LayoutAnswers.ParsePeriod(t) is not null, result.AddError));
        _dash.Validators.Add(result => Check(
            result.GetValueOrDefault<string>(), "--dash", "zero, missing, cannot-exist",
            t => Dashes.Any(d => d.Word == t), result.AddError));
        foreach (var option in (Option[])[_period, _dash, _skipped])
            command.Add(option);
    }

    public LayoutAnswers Read(ParseResult parsed) => new(
        LayoutAnswers.ParsePeriod(parsed.GetValue(_period) ?? ""),
        Array.Find(Dashes, d => d.Word == parsed.GetValue(_dash)).Meaning)
    {
        Skipped = parsed.GetValue(_skipped) ?? [],
    };

    private void Check(string? text, string option, string expected, Predicate<string> isKnown, Action<string> refuse)
    {
        if (!isKnown(text ?? ""))
            refuse(_locale.Say(
                $"{option}: se encontró «{text}», se esperaba {expected}.",
                $"{option}: found '{text}', expected {expected}."));
    }
}
