using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Tests.Sql.Cases;

/// <summary>Cases of one expression, which need no more than a table and what is expected.</summary>
internal static class OneExpression
{
    /// <summary>How many rows a condition finds.</summary>
    public static StatementCase Finds<TRow>(string name, Table<TRow> table, int rows, params Condition?[] conditions)
        where TRow : class => new(name, rows, async (unit, ct) => (int)await unit.From(table).Where(conditions).CountAsync(ct));

    /// <summary>How many rows have a value for which the predicate holds.</summary>
    public static StatementCase Reads<TRow, T>(string name, Table<TRow> table, int rows, ISelectable<T> item, Func<T, bool> predicate)
        where TRow : class => new(name, rows, async (unit, ct) => (await unit.Select(item).From(table).ToListAsync(ct)).Count(predicate));
}
