using Backend.Data.Execution;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query;

/// <summary>A prepared query of three values; <c>uow.Execute(query, first, second, third)</c> binds it.</summary>
public sealed class PreparedQuery<T1, T2, T3, TResult> : PreparedShape<TResult>
{
    internal PreparedQuery(Func<Placeholder<T1>, Placeholder<T2>, Placeholder<T3>, Query<TResult>> build)
        : base(build(new Placeholder<T1>(0), new Placeholder<T2>(1), new Placeholder<T3>(2)))
    {
    }

    internal BoundQuery<TResult> Bind(IStatementExecutor executor, T1 first, T2 second, T3 third)
    {
        var shape = For(executor.Filter);
        var parameters = new NpgsqlParameter[shape.Parameters.Length];
        var organization = -1;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (shape.Parameters[i] is null)
                organization = i;
            parameters[i] = shape.Parameters[i] switch
            {
                null => OrganizationParameter.Place,
                PlaceholderParameter<T1> { Position: 0 } placeholder => placeholder.ValueType.Parameter(first),
                PlaceholderParameter<T2> { Position: 1 } placeholder => placeholder.ValueType.Parameter(second),
                PlaceholderParameter<T3> { Position: 2 } placeholder => placeholder.ValueType.Parameter(third),
                { } node => node.Create(),
            };
        }

        return new BoundQuery<TResult>(executor, new CompiledStatement(shape.Text, parameters, organization, shape.Name), Shape);
    }
}
