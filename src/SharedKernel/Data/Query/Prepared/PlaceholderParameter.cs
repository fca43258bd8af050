using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query;

/// <summary>A placeholder whose type is known.</summary>
internal sealed class PlaceholderParameter<T>(int position, ColumnType<T> type) : Expr<T>, IParameter
{
    /// <summary>Which of the query's values it takes, from 0.</summary>
    public int Position => position;

    internal override ColumnType<T> ValueType => type;

    NpgsqlParameter IParameter.Create() => throw new StatementException("A placeholder has a value only where its prepared query is executed.");

    internal override void Write(SqlWriter sql) => sql.Parameter(this, type);
}
