using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>What <c>set</c> takes, in an update and in the update of an upsert. A column set twice is refused before SQL.</summary>
/// <typeparam name="TNext">The statement with one assignment more.</typeparam>
public abstract class SetBuilder<TNext>
{
    private protected SetBuilder()
    {
    }

    /// <summary>Sets a column to a value.</summary>
    public TNext Set<T>(Column<T> column, T value) => With(new ValueAssignment<T>(column, value));

    /// <summary>Sets a column to what the server computes, such as <c>Stock.Minus(3)</c>.</summary>
    public TNext Set<T>(Column<T> column, IExpr<T> value) => With(new ExpressionAssignment(column, value.Node));

    /// <summary>Sets a nullable column to what the server computes.</summary>
    public TNext Set<T>(Column<T?> column, IExpr<T> value)
        where T : struct => With(new ExpressionAssignment(column, value.Node));

    /// <summary><c>set column = null</c>.</summary>
    /// <exception cref="StatementException">The column is never NULL.</exception>
    public TNext SetNull(Column column) => With(KeywordAssignment.Null(column));

    /// <summary><c>set column = default</c>: what an insert that leaves it out gets, NULL where it has no default.</summary>
    /// <exception cref="StatementException">The default is made in .NET, so the server does not know it.</exception>
    public TNext SetDefault(Column column) => With(KeywordAssignment.Default(column));

    private protected abstract TNext With(params IReadOnlyList<Assignment> added);
}
