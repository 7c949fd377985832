using System.Globalization;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Drafts;

/// <summary>What a layout became by a correction, or why it cannot be so.</summary>
public sealed record Corrected(BulletinLayout? Layout, Bilingual? Refusal)
{
    public static implicit operator Corrected(BulletinLayout layout) => new(layout, null);

    public static implicit operator Corrected(Bilingual refusal) => new(null, refusal);
}

/// <summary>
/// A maintainer's corrections of a layout: checked as they are made, so that a stored layout always makes sense.
/// </summary>
public sealed class LayoutCorrection(Codebook codebook)
{
    /// <summary>What the labels of a grid's rows name.</summary>
    public static Dimension RowsName(BulletinLayout layout) => NameColumn(layout)?.Dimension ?? Dimension.None;

    public Corrected Row(BulletinLayout layout, int line, LineRole role, string code)
    {
        if (layout.Rows.FirstOrDefault(r => r.Line == line) is not { } row)
            return new Bilingual($"La tabla no tiene el renglón {line}.", $"The table has no row {line}.");
        if (role is LineRole.Label)
            return new Bilingual("Un renglón no es una columna de nombres.", "A row is not a column of names.");
        if (code.Length > 0 && !IsCode(RowsName(layout), code))
            return NoCode(code);
        return layout.WithRow(row with { Role = role, Code = code });
    }

    public Corrected Column(BulletinLayout layout, int column, LineRole role, Dimension dimension, string code)
    {
        if (code.Length > 0 && !IsCode(dimension, code))
            return NoCode(code);
        var known = layout.Columns.FirstOrDefault(c => c.Column == column);
        ColumnLayout corrected =
            (known ?? new(column, "", role, dimension)) with { Role = role, Dimension = dimension, Code = code };
        return known is not null
            ? layout.WithColumn(corrected)
            : layout with { Columns = [.. layout.Columns.Append(corrected).OrderBy(c => c.Column)] };
    }

    public Corrected Table(BulletinLayout layout, TableFacts facts)
    {
        if (facts.Indicator.Length > 0 && codebook.Indicator(facts.Indicator) is not { SumOf: [] })
            return NoCode(facts.Indicator);
        if (codebook.Area(facts.Area) is null)
            return NoCode(facts.Area);
        if (codebook.Nationality(facts.Nationality) is null)
            return NoCode(facts.Nationality);
        if (facts.Year is < 1900 or > 2100)
            return new Bilingual("El año va de 1900 a 2100.", "The year runs from 1900 to 2100.");
        if (facts.Months.Length > 0 && MonthSpan.Parse(facts.Months) is null)
            return new Bilingual("Los meses van del primero al último.", "The months run from the first to the last.");
        return layout with
        {
            Indicator = facts.Indicator,
            Area = facts.Area,
            Nationality = facts.Nationality,
            Year = facts.Year,
            Months = facts.Months,
            IsProvisional = facts.IsProvisional,
            Dash = facts.Dash,
            IsSkipped = facts.IsSkipped,
        };
    }

    private bool IsCode(Dimension dimension, string code) => dimension switch
    {
        // Over its points a table may print a state or the country.
        Dimension.Area or Dimension.Point => codebook.Area(code) is not null,
        Dimension.Nationality => codebook.Nationality(code) is not null,
        Dimension.Months => MonthSpan.Parse(code) is not null,
        Dimension.Year => code.Length == 4
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => true,
    };

    private static Bilingual NoCode(string code) =>
        new($"Ninguna lista tiene el código «{code}».", $"No list has the code “{code}”.");

    private static ColumnLayout? NameColumn(BulletinLayout layout)
    {
        ColumnLayout[] labels = [.. layout.Columns.Where(c => c.Role is LineRole.Label)];
        return labels.LastOrDefault(c => c.Dimension is Dimension.Area or Dimension.Nationality or Dimension.Point)
            ?? labels.LastOrDefault(c => c.Dimension is Dimension.Year or Dimension.Months) ?? labels.LastOrDefault();
    }
}

/// <summary>What no axis of a table says.</summary>
/// <param name="Months">Empty where nobody said them yet.</param>
/// <param name="IsSkipped">That the sheet is not to be read at all.</param>
public sealed record TableFacts(
    string Indicator, string Area, string Nationality, int? Year, string Months, bool IsProvisional, DashMeaning Dash,
    bool IsSkipped = false);
