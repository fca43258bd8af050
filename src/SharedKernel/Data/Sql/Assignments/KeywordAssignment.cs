using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary><c>column = null</c> or <c>column = default</c>.</summary>
internal sealed class KeywordAssignment : Assignment
{
    private readonly string _keyword;

    private KeywordAssignment(Column column, string keyword)
        : base(column) => _keyword = keyword;

    public static KeywordAssignment Null(Column column) => column.IsNullable
        ? new(column, "null")
        : throw new StatementException($"{column.Name} of {column.Table.QualifiedName} is never NULL.");

    public static KeywordAssignment Default(Column column) => column.Default is null || column.Default.SqlFor(column) is not null
        ? new(column, "default")
        : throw new StatementException($"The default of {column.Name} of {column.Table.QualifiedName} is made in .NET and unknown to the server.");

    public override void WriteValue(SqlWriter sql) => sql.Append(_keyword);
}
