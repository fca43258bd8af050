using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>A column of a select list that may be NULL together with others, which the reader knows.</summary>
internal sealed class OrNullItem(Expr inner) : Expr
{
    public Expr Inner => inner is OrNullItem item ? item.Inner : inner;

    internal override ColumnType Type => inner.Type;

    internal override string? OutputName => inner.OutputName;

    internal override bool IsAliased => Inner.IsAliased;

    internal override void Write(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        inner.Write(sql);
    }
}
