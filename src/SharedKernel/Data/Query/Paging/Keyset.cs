using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query.Paging;

/// <summary>The order of pages: columns that are never NULL, all in one direction, the last of them unique.</summary>
public sealed class Keyset
{
    private readonly bool _descending;

    private Keyset(bool descending, Column[] columns)
    {
        if (columns.Length == 0 || columns.FirstOrDefault(column => column.IsNullable) is not null)
            throw new StatementException("A keyset takes one or more columns that are never NULL.");
        _descending = descending;
        Columns = columns;
        Terms = Array.ConvertAll(columns, column => new OrderTerm(column, descending));
    }

    internal IReadOnlyList<Column> Columns { get; }

    internal IReadOnlyList<OrderTerm> Terms { get; }

    /// <summary>What a cursor must have been made from: the table, the columns and the direction.</summary>
    internal string Shape =>
        $"{Columns[0].Table.QualifiedName}:{string.Join(',', Columns.Select(column => column.Name))}:{(_descending ? "desc" : "asc")}";

    /// <summary>From the least to the greatest.</summary>
    public static Keyset Asc(params Column[] columns) => new(descending: false, columns);

    /// <summary>From the greatest to the least.</summary>
    public static Keyset Desc(params Column[] columns) => new(descending: true, columns);

    internal Condition After(string[] values) => new RowComparison(Columns, _descending ? "<" : ">", values);
}
