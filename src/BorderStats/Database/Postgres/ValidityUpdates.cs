using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace BorderStats.Database.Postgres;

/// <summary>
/// Writes when prints are current, some thousands at a time: one by itself would wait for the server's answer each time.
/// </summary>
internal sealed class ValidityUpdates(StatisticsContext database)
{
    private const int Together = 5_000;

    private const string Sql =
        """
        UPDATE "Observations" o SET "CurrentFrom" = v.f, "CurrentUntil" = v.u
        FROM unnest(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9) AS v (i, a, n, q, y, b, e, p, f, u)
        WHERE o."Indicator" = v.i AND o."Area" = v.a AND o."Nationality" = v.n AND o."Frequency" = v.q AND o."Year" = v.y
            AND o."FirstMonth" = v.b AND o."LastMonth" = v.e AND o."BulletinNumber" = v.p
        """;

    private readonly List<(FigureKey Figure, int Bulletin, Validity? Validity)> _waiting = [];
    private readonly HashSet<LineKey> _lines = [];

    public void Add(FigureKey figure, int bulletinNumber, Validity? validity)
    {
        _waiting.Add((figure, bulletinNumber, validity));
        _lines.Add(figure.Line);
        if (_waiting.Count == Together)
            Send();
    }

    /// <summary>Whatever is asked of this line after it sees all that was added.</summary>
    public void Send(LineKey line)
    {
        if (_lines.Contains(line))
            Send();
    }

    public void Send()
    {
        if (_waiting.Count == 0)
            return;
        using NpgsqlCommand command = new(Sql, (NpgsqlConnection)database.Database.GetDbConnection());
        Texts(command, w => w.Figure.Indicator);
        Texts(command, w => w.Figure.Area);
        Texts(command, w => w.Figure.Nationality);
        Texts(command, w => w.Figure.Period.Frequency.Code());
        Numbers(command, w => w.Figure.Period.Year);
        Numbers(command, w => w.Figure.Period.Months.First);
        Numbers(command, w => w.Figure.Period.Months.Last);
        Numbers(command, w => w.Bulletin);
        Numbers(command, w => w.Validity is { } days ? DayNumber.Of(days.From) : null);
        Numbers(command, w => w.Validity is { } days ? DayNumber.Of(days.Until) : null);
        command.ExecuteNonQuery();
        _waiting.Clear();
        _lines.Clear();
    }

    private void Texts(NpgsqlCommand command, Func<(FigureKey Figure, int Bulletin, Validity? Validity), string> of) =>
        Add(command, NpgsqlDbType.Text, _waiting.Select(of).ToArray());

    private void Numbers(NpgsqlCommand command, Func<(FigureKey Figure, int Bulletin, Validity? Validity), int?> of) =>
        Add(command, NpgsqlDbType.Integer, _waiting.Select(of).ToArray());

    private static void Add(NpgsqlCommand command, NpgsqlDbType type, Array values) =>
        command.Parameters.Add(new($"p{command.Parameters.Count}", NpgsqlDbType.Array | type) { Value = values });
}
