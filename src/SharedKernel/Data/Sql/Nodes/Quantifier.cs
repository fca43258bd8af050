using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>any(array)</c> or <c>all(array)</c> at the right of a comparison.</summary>
internal sealed class ArrayQuantifier(string keyword, Expr array) : Expr
{
    internal override ColumnType Type => array.Type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append(keyword).Append("(");
        array.Write(sql);
        sql.Append(")");
    }
}

/// <summary><c>any (select …)</c> or <c>all (select …)</c> at the right of a comparison.</summary>
internal sealed class QueryQuantifier(string keyword, QueryNode query) : Expr
{
    internal override ColumnType Type => query.Items[0].Type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append(keyword).Append(" ");
        BracketedQuery.Write(sql, query, OutputForm.Named);
    }
}
