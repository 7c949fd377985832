using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>Where a figure comes from, in a sentence; and what sort of document printed it.</summary>
public static class SourceWords
{
    public static string Origin(Figure figure, Locale locale)
    {
        var note = figure.Note(locale);
        if (figure.Origin is not FigureOrigin.Printed || figure.Print is not { } print)
            return note.Length == 0 ? "" : char.ToUpper(note[0], locale.Culture) + note[1..];
        return $"{locale.Say("Impresa en", "Printed in")} "
            + $"{Named(print.Bulletin, locale)}{(note.Length == 0 ? "" : $". {note}")}";
    }

    public static string Absence(Figure figure, Locale locale) => figure.IsPrintedMissing && figure.Print is { } print
        ? locale.Say("Impresa sin dato", "Printed as missing")
            + (print.Printed.Length > 0 ? $" (“{print.Printed}”)" : "")
            + locale.Say(" en ", " in ") + Named(print.Bulletin, locale)
        : locale.Say("Ningún boletín la publica", "No bulletin prints it");

    public static string Kind(BulletinKind kind, Locale locale) => kind switch
    {
        BulletinKind.Official => locale.Say("cuadro oficial", "official table"),
        BulletinKind.Recompiled => locale.Say("recopilación de cuadros oficiales", "official tables recompiled"),
        BulletinKind.Agency => locale.Say("comunicado de la dependencia", "agency communiqué"),
        BulletinKind.Paper => locale.Say("artículo académico", "academic paper"),
        BulletinKind.Press => locale.Say("prensa", "press"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of bulletin."),
    };

    private static string Named(Bulletin bulletin, Locale locale) =>
        $"{bulletin.Title} ({locale.Date(bulletin.Published)})";
}
