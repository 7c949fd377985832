using BorderStats.Charts.Plans.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans.Heat;

/// <summary>How a field of a heat map or of a map is filled when it is more than a whole and final figure.</summary>
internal enum FieldSign
{
    Missing,
    Refused,
    PartYear,
    AtLeast,
    Provisional,

    /// <summary>A state that no line is of.</summary>
    Outside,
}

/// <summary>A field in the legend that shows a colour.</summary>
internal sealed record KeyClass(Box Box, string Colour);

/// <summary>A field in the legend that shows a sign, and what it means.</summary>
internal sealed record KeySign(Box Box, FieldSign Sign, PlacedText Text);

/// <summary>The legend of fields: the classes side by side, a bound under each seam, and the signs there are.</summary>
internal sealed record HeatKey(
    IReadOnlyList<KeyClass> Classes, IReadOnlyList<PlacedText> Bounds, IReadOnlyList<KeySign> Signs, double Bottom)
{
    private const double FieldHeight = 12, FieldWidth = 22, WidestField = 74, Gap = 16, Line = 17, Side = 7;

    /// <param name="hasOutside">Whether there are states that no line is of.</param>
    public static HeatKey Of(
        ChartPlan plan, HeatScale scale, ChartFrame frame, double top, bool hasOutside = false)
    {
        string[] bounds = [.. scale.Bounds.Select(b => plan.Values.Tick(b, Step(scale.Bounds)))];
        if (Widest(bounds, frame) + Side / 2 > frame.Width / scale.Count)
            bounds = [.. scale.Bounds.Select(plan.Values.Brief)];
        var widest = Widest(bounds, frame);
        var width = Math.Clamp(
            widest + Side, FieldWidth * 2, Math.Min(WidestField + widest / 2, frame.Width / scale.Count));
        List<KeyClass> classes = [];
        for (var own = 0; own < scale.Count && !scale.IsEmpty; own++)
            classes.Add(new(new(own * width, top, (own + 1) * width, top + FieldHeight), scale.Colour(own)));
        PlacedText[] names = [.. bounds.Where(_ => !scale.IsEmpty).Select((text, i) =>
            new PlacedText(text, (i + 1) * width, top + FieldHeight + 13, TextAnchor.Middle))];
        FieldSign[] all = hasOutside ? [.. SignsOf(plan), FieldSign.Outside] : [.. SignsOf(plan)];
        var signs = Lay(all, plan.Locale, frame, top + (classes.Count > 0 ? FieldHeight + 20 : 0));
        return new(
            classes, names, signs,
            signs.Count > 0 ? signs[^1].Box.Bottom + 4 : top + (classes.Count > 0 ? FieldHeight + 18 : 0));
    }

    private static double Widest(string[] texts, ChartFrame frame) =>
        texts.Select(t => TextWidth.Of(t, frame.NoteSize)).DefaultIfEmpty(0).Max();

    private static List<KeySign> Lay(FieldSign[] signs, Locale locale, ChartFrame frame, double top)
    {
        List<KeySign> laid = [];
        var x = 0.0;
        foreach (var sign in signs)
        {
            var text = Words(sign, locale);
            var width = FieldWidth + 6 + TextWidth.Of(text, frame.NoteSize);
            if (x > 0 && x + width > frame.Width)
                (x, top) = (0, top + Line);
            laid.Add(new(
                new(x, top, x + FieldWidth, top + FieldHeight), sign,
                new(text, x + FieldWidth + 6, top + FieldHeight - 1.5)));
            x += width + Gap;
        }

        return laid;
    }

    private static IEnumerable<FieldSign> SignsOf(ChartPlan plan)
    {
        PointPlan[] points = [.. plan.Lines.SelectMany(l => l.Points)];
        if (points.Any(p => !p.IsDrawn && !p.IsRefused))
            yield return FieldSign.Missing;
        if (plan.HasRefusals)
            yield return FieldSign.Refused;
        if (points.Any(p => p.IsPartYear))
            yield return FieldSign.PartYear;
        if (points.Any(p => p.IsAtLeast))
            yield return FieldSign.AtLeast;
        if (points.Any(p => p.IsDrawn && p.Point.Figure.IsProvisional))
            yield return FieldSign.Provisional;
    }

    private static string Words(FieldSign sign, Locale locale) => sign switch
    {
        FieldSign.Missing => locale.Say("sin dato", "no data"),
        FieldSign.Refused => locale.Say("no se calcula", "not computed"),
        FieldSign.PartYear => locale.Say("parte del año", "part of the year"),
        FieldSign.AtLeast => locale.Say("al menos", "at least"),
        FieldSign.Provisional => locale.Say("provisional", "provisional"),
        _ => locale.Say("fuera de la selección", "not in this selection"),
    };

    /// <summary>So fine that every bound is written with the decimals that it has.</summary>
    private static double Step(IReadOnlyList<double> bounds)
    {
        var least = bounds.Where(b => b != 0).Select(Math.Abs).DefaultIfEmpty(1).Min();
        return least >= 1 ? 1 : least >= 0.1 ? 0.1 : 0.01;
    }
}
