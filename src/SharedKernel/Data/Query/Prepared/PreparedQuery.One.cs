using Backend.Data.Execution;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query;

/// <summary>A prepared query of one value; <c>uow.Execute(query, first)</c> binds it.</summary>
public sealed class PreparedQuery<T1, TResult> : PreparedShape<TResult>
{
    internal PreparedQuery(Func<Placeholder<T1>, Query<TResult>> build)
        : base(build(new Placeholder<T1>(0)))
    {
    }

    internal BoundQuery<TResult> Bind(IStatementExecutor executor, T1 first)
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
                { } node => node.Create(),
            };
        }

        return new BoundQuery<TResult>(executor, new CompiledStatement(shape.Text, parameters, organization, shape.Name), Shape);
    }
}
