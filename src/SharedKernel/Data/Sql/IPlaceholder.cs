using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>A parameter of a prepared query, whose type is that of what stands beside it.</summary>
internal interface IPlaceholder
{
    Expr As(ColumnType type);
}
