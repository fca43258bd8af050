using Backend.Data.Relational.Plan;
using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Conditions;

/// <summary>A column of a row that is joined by a relation.</summary>
internal sealed class RelationColumn<T> : Expr<T>
{
    private readonly RelationLink _link;

    private readonly Column<T> _column;

    public RelationColumn(RelationLink link, Column<T> column)
    {
        RelationLink.Check(column, link.Target);
        _link = link;
        _column = column;
    }

    internal override ColumnType<T> ValueType => _column.ValueType;

    internal override void Write(SqlWriter sql) => sql.Column(_link, _column.Table.QualifiedName, _column.Name, _column.IsNullable);
}
