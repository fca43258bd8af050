using Backend.Data.Schema.Types;
using Npgsql;

namespace Backend.Data.Sql;

/// <summary>A value from outside: always a positional parameter.</summary>
internal sealed class Value<T>(ColumnType<T> type, T value) : Expr<T>, IParameter
{
    public T Constant => value;

    internal override ColumnType<T> ValueType => type;

    NpgsqlParameter IParameter.Create() => type.Parameter(value);

    internal override void Write(SqlWriter sql) => sql.Parameter(this);
}
