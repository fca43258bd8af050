using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// A query that was compiled once: an execution renders nothing and only makes the driver's parameters. Thread-safe.
/// </summary>
/// <typeparam name="TResult">What one row is read as.</typeparam>
public abstract class PreparedShape<TResult>
{
    private readonly Query<TResult> _query;

    private StatementShape? _filtered;

    private protected PreparedShape(Query<TResult> query) => _query = query;

    internal ISelectable<TResult> Shape => _query.Shape;

    /// <summary>The statement as it is sent, with <c>$n</c> for every value.</summary>
    public string ToSql() => For(OrganizationFilter.On).Text;

    internal StatementShape For(OrganizationFilter filter) =>
        filter == OrganizationFilter.On ? _filtered ??= _query.Node.Shape(filter) : _query.Node.Shape(filter);
}
