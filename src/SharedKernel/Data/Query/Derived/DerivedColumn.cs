using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A column of a subquery or common table expression.</summary>
internal sealed class DerivedColumn<T>(IFromItem source, string name, ColumnType<T> type) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override string OutputName => name;

    internal override void Write(SqlWriter sql) => sql.Column(source, name, type.AllowsNull);
}

/// <summary>A column of a subquery, where only its place in the whole row counts.</summary>
internal sealed class DerivedItem(IFromItem source, string name, ColumnType type) : Expr
{
    internal override ColumnType Type => type;

    internal override string OutputName => name;

    internal override void Write(SqlWriter sql) => sql.Column(source, name, type.AllowsNull);
}
