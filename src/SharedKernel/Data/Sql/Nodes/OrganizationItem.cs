using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>The organization in the select list of an insert. Only the compiler puts it there.</summary>
internal sealed class OrganizationItem : Expr
{
    public static readonly OrganizationItem Instance = new();

    internal override ColumnType Type => ColumnTypes.Uuid;

    internal override void Write(SqlWriter sql) => sql.OrganizationValue();
}
