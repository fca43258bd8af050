namespace Backend.Data.Query;

/// <summary>Prepares queries and executes them.</summary>
public static class PreparedQueries
{
    /// <summary>Binds a prepared query to no values; its terminals send it.</summary>
    public static BoundQuery<TResult> Execute<TResult>(this Execution.IUnitOfWork unitOfWork, PreparedQuery<TResult> query) =>
        query.Bind(unitOfWork.Executor);

    /// <summary>Binds a prepared query to one value; its terminals send it.</summary>
    public static BoundQuery<TResult> Execute<T1, TResult>(this Execution.IUnitOfWork unitOfWork, PreparedQuery<T1, TResult> query, T1 first) =>
        query.Bind(unitOfWork.Executor, first);

    /// <summary>Binds a prepared query to two values; its terminals send it.</summary>
    public static BoundQuery<TResult> Execute<T1, T2, TResult>(this Execution.IUnitOfWork unitOfWork, PreparedQuery<T1, T2, TResult> query, T1 first, T2 second) =>
        query.Bind(unitOfWork.Executor, first, second);

    /// <summary>Binds a prepared query to three values; its terminals send it.</summary>
    public static BoundQuery<TResult> Execute<T1, T2, T3, TResult>(this Execution.IUnitOfWork unitOfWork, PreparedQuery<T1, T2, T3, TResult> query, T1 first, T2 second, T3 third) =>
        query.Bind(unitOfWork.Executor, first, second, third);

    /// <summary>Binds a prepared query to four values; its terminals send it.</summary>
    public static BoundQuery<TResult> Execute<T1, T2, T3, T4, TResult>(this Execution.IUnitOfWork unitOfWork, PreparedQuery<T1, T2, T3, T4, TResult> query, T1 first, T2 second, T3 third, T4 fourth) =>
        query.Bind(unitOfWork.Executor, first, second, third, fourth);
}
