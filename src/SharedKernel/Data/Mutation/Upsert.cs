using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that updates the row in its way.</summary>
public sealed class Upsert<TRow> : UpsertTerminals<TRow>
    where TRow : class
{
    internal Upsert(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement)
        : base(executor, table, statement)
    {
    }

    /// <summary>Sets a column of the row that is there to a value.</summary>
    public Upsert<TRow> Set<T>(Column<T> column, T value) => With(new ValueAssignment<T>(column, value));

    /// <summary>
    /// Sets a column of the row that is there to what the server computes: <c>Stock.Plus(Stock.Excluded())</c> is the sum
    /// of what is there and what came.
    /// </summary>
    public Upsert<TRow> Set<T>(Column<T> column, IExpr<T> value) => With(new ExpressionAssignment(column, value.Node));

    /// <summary>Sets a nullable column of the row that is there to what the server computes.</summary>
    public Upsert<TRow> Set<T>(Column<T?> column, IExpr<T> value)
        where T : struct => With(new ExpressionAssignment(column, value.Node));

    /// <summary><c>set column = null</c> in the row that is there.</summary>
    /// <exception cref="StatementException">The column is never NULL.</exception>
    public Upsert<TRow> SetNull(Column column) => With(KeywordAssignment.Null(column));

    /// <summary><c>set column = default</c> in the row that is there.</summary>
    /// <exception cref="StatementException">The default is made in .NET, so the server does not know it.</exception>
    public Upsert<TRow> SetDefault(Column column) => With(KeywordAssignment.Default(column));

    /// <summary>
    /// Updates only where these hold of the row that is there; columns of the row that came are <c>Excluded()</c>. A row
    /// that is left as it is is neither counted nor returned. A null condition is one that is switched off.
    /// </summary>
    public UpsertWhere<TRow> Where(params IEnumerable<Condition?> conditions) =>
        new(MaybeExecutor, Table, Statement with { Conflict = Statement.Conflict! with { Where = [.. conditions.OfType<Condition>()] } });

    /// <summary>
    /// Updates only where a column that <c>DoUpdate</c> names would change, NULL being a value like any other. A row that
    /// has all the values already is neither written, counted nor returned, and its <c>updated_at</c> stays.
    /// </summary>
    /// <exception cref="StatementException"><c>DoUpdate</c> names no column.</exception>
    public UpsertWhere<TRow> WhereDistinct()
    {
        Column[] columns = [.. Statement.Conflict!.Set.OfType<ExcludedAssignment>().Select(assignment => assignment.Column)];
        return columns.Length > 0
            ? Where(new ExcludedDifference(columns))
            : throw new StatementException($"WhereDistinct() of an upsert into {Table.QualifiedName} compares the columns that DoUpdate names, and it names none.");
    }

    /// <summary>Runs it for one row, and tells whether the row was inserted.</summary>
    /// <exception cref="StatementException">It has several rows.</exception>
    public async Task<Upserted<TRow>> UpsertedAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => (await FirstAsync(new StatementSite(file, line), cancellationToken))!;

    internal Upsert<TRow> With(params IReadOnlyList<Assignment> added) =>
        new(MaybeExecutor, Table, Statement with { Conflict = Statement.Conflict!.With(added) });
}
