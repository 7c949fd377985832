using System.Globalization;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Publishing.Changes;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>What maintainers read: the roles of cells and lines, the kinds of change, what was done when.</summary>
public static class AdminWords
{
    public static string Action(AuditAction action, Locale locale) => action switch
    {
        AuditAction.Uploaded => locale.Say("subió", "uploaded"),
        AuditAction.Discarded => locale.Say("descartó", "discarded"),
        AuditAction.Published => locale.Say("publicó", "published"),
        AuditAction.Withdrawn => locale.Say("retiró", "withdrew"),
        AuditAction.Restored => locale.Say("restituyó", "restored"),
        AuditAction.AliasLearnt => locale.Say("aclaró un nombre", "settled a name"),
        AuditAction.MaintainerAdded => locale.Say("creó una cuenta", "made an account"),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No such action."),
    };

    public static string State(BulletinState state, Locale locale) => state switch
    {
        BulletinState.Published => locale.Say("publicado", "published"),
        BulletinState.Withdrawn => locale.Say("retirado", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static string Cell(CellRole role, Locale locale) => role switch
    {
        CellRole.Figure => locale.Say("cifra", "figure"),
        CellRole.Zero => locale.Say("cero", "zero"),
        CellRole.Missing => locale.Say("sin dato", "missing"),
        CellRole.Total => locale.Say("total", "total"),
        CellRole.Part => locale.Say("parte", "part"),
        CellRole.Header => locale.Say("encabezado", "header"),
        CellRole.Note => locale.Say("nota", "note"),
        CellRole.Ignored => locale.Say("no se lee", "ignored"),
        CellRole.Problem => locale.Say("problema", "problem"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    /// <summary>The plural of a role, for the accounting of a sheet.</summary>
    public static string Cells(CellRole role, long count, Locale locale) => role switch
    {
        CellRole.Figure => count == 1 ? Cell(role, locale) : locale.Say("cifras", "figures"),
        CellRole.Zero => count == 1 ? Cell(role, locale) : locale.Say("ceros", "zeros"),
        CellRole.Total => count == 1 ? Cell(role, locale) : locale.Say("totales", "totals"),
        CellRole.Part => count == 1 ? Cell(role, locale) : locale.Say("partes", "parts"),
        CellRole.Header => count == 1 ? Cell(role, locale) : locale.Say("encabezados", "headers"),
        CellRole.Note => count == 1 ? Cell(role, locale) : locale.Say("notas", "notes"),
        CellRole.Ignored => locale.Say(count == 1 ? "no leída" : "no leídas", "ignored"),
        CellRole.Problem => count == 1 ? Cell(role, locale) : locale.Say("problemas", "problems"),
        _ => Cell(role, locale),
    };

    public static string Line(LineRole role, Locale locale) => role switch
    {
        LineRole.Figure => locale.Say("cifras", "figures"),
        LineRole.Total => locale.Say("total", "total"),
        LineRole.Part => locale.Say("partes de una cifra", "parts of a figure"),
        LineRole.Label => locale.Say("nombres de los renglones", "names of the rows"),
        LineRole.Header => locale.Say("encabezado", "header"),
        LineRole.Note => locale.Say("nota", "note"),
        LineRole.Ignored => locale.Say("no se lee", "not read"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    public static string Axis(Dimension dimension, Locale locale) => dimension switch
    {
        Dimension.None => locale.Say("nada", "nothing"),
        Dimension.Indicator => locale.Say("indicador", "indicator"),
        Dimension.Area => locale.Say("entidad", "state"),
        Dimension.Nationality => locale.Say("nacionalidad", "nationality"),
        Dimension.Year => locale.Say("año", "year"),
        Dimension.Months => locale.Say("meses", "months"),
        Dimension.Point => locale.Say("punto de internación", "point of entry"),
        Dimension.Part => locale.Say("parte de una cifra", "part of a figure"),
        Dimension.Value => locale.Say("valor", "value"),
        Dimension.Printed => locale.Say("valor impreso", "value as printed"),
        Dimension.Status => locale.Say("estado", "status"),
        Dimension.Note => locale.Say("nota", "note"),
        Dimension.OriginBulletin => locale.Say("boletín de origen", "bulletin of origin"),
        Dimension.OriginPublished => locale.Say("fecha del boletín de origen", "date of the bulletin of origin"),
        Dimension.OriginPlace => locale.Say("lugar en el boletín de origen", "place in the bulletin of origin"),
        Dimension.Country => locale.Say("país que informa", "reporting country"),
        Dimension.Split => locale.Say("otra división de la cifra", "another split of the figure"),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "No such dimension."),
    };

    public static string Dash(DashMeaning dash, Locale locale) => dash switch
    {
        DashMeaning.Unsaid => locale.Say(
            "nadie lo dice (se lee «no puede existir»)", "nobody says (read as “cannot exist”)"),
        DashMeaning.Zero => locale.Say("cero", "zero"),
        DashMeaning.Missing => locale.Say("sin dato", "no data"),
        DashMeaning.CannotExist => locale.Say("no puede existir", "cannot exist"),
        _ => throw new ArgumentOutOfRangeException(nameof(dash), dash, "No such meaning."),
    };

    public static string Change(ChangeKind kind, Locale locale) => kind switch
    {
        ChangeKind.New => locale.Say("nuevas", "new"),
        ChangeKind.Revised => locale.Say("revisadas", "revised"),
        ChangeKind.Unchanged => locale.Say("sin cambio", "unchanged"),
        ChangeKind.Gone => locale.Say("desaparecen", "gone"),
        ChangeKind.ZeroToMissing => locale.Say("de cero a sin dato", "zero to missing"),
        ChangeKind.MissingToZero => locale.Say("de sin dato a cero", "missing to zero"),
        ChangeKind.FigureToMissing => locale.Say("de cifra a sin dato", "figure to missing"),
        ChangeKind.MissingToFigure => locale.Say("de sin dato a cifra", "missing to figure"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such change."),
    };

    /// <summary>The change of one figure.</summary>
    public static string OneChange(ChangeKind kind, Locale locale) => kind switch
    {
        ChangeKind.New => locale.Say("nueva", "new"),
        ChangeKind.Revised => locale.Say("revisada", "revised"),
        ChangeKind.Gone => locale.Say("desaparece", "gone"),
        _ => Change(kind, locale),
    };

    /// <summary>A moment in universal time, to the minute.</summary>
    public static string Moment(DateTime at, Locale locale) =>
        $"{locale.Day(DateOnly.FromDateTime(at))}, {at.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    public static string Count(long count, string one, string many, Locale locale) =>
        $"{locale.Number(count)} {(count == 1 ? one : many)}";

    public static string Figures(long count, Locale locale) =>
        Count(count, locale.Say("cifra", "figure"), locale.Say("cifras", "figures"), locale);
}
