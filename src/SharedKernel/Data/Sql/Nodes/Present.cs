using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>true as present</c>: NULL where an outer join found no row.</summary>
internal sealed class Present : Expr<bool>
{
    private Present()
    {
    }

    public static Present Instance { get; } = new();

    internal override ColumnType<bool> ValueType => ColumnTypes.Boolean;

    internal override string OutputName => "present";

    internal override bool IsAliased => true;

    internal override void Write(SqlWriter sql) => sql.Append("true");
}
