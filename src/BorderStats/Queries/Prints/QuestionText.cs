using System.Globalization;
using System.Text;
using BorderStats.Database;

namespace BorderStats.Queries.Prints;

/// <summary>
/// A question in SQL of its own, written condition by condition, for what is asked too often, or answered with too many
/// rows, to be translated by EF Core. Standard SQL with quoted names, so that any database understands it.
/// </summary>
internal sealed class QuestionText(string beginning)
{
    private readonly StringBuilder _sql = new(beginning);
    private readonly List<object> _values = [];
    private bool _hasCondition;

    /// <param name="condition">May hold parameters of this question.</param>
    public QuestionText Where(string condition)
    {
        _sql.Append(_hasCondition ? " AND " : " WHERE ").Append(condition);
        _hasCondition = true;
        return this;
    }

    public QuestionText OneOf(string column, IEnumerable<object> asked) =>
        Where($"\"{column}\" IN ({string.Join(", ", asked.Select(Parameter))})");

    public QuestionText Then(string end)
    {
        _sql.Append(end);
        return this;
    }

    /// <param name="value">A text or a long.</param>
    /// <returns>What stands for it in the text.</returns>
    public string Parameter(object value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"@p{_values.Count - 1}");
    }

    public override string ToString() => _sql.ToString();

    /// <param name="database">Its connection is open.</param>
    public IPreparedStatement Prepare(StatisticsContext database)
    {
        var statement = PreparedStatement.Of(database, ToString(), _values.Count);
        for (var i = 0; i < _values.Count; i++)
        {
            if (_values[i] is string text)
                statement.Set(i, text);
            else
                statement.Set(i, (long)_values[i]);
        }

        return statement;
    }
}
