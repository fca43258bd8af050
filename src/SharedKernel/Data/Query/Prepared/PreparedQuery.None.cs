using Backend.Data.Execution;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query;

/// <summary>A prepared query of no values; <c>uow.Execute(query)</c> binds it.</summary>
public sealed class PreparedQuery<TResult> : PreparedShape<TResult>
{
    internal PreparedQuery(Func<Query<TResult>> build)
        : base(build())
    {
    }

    internal BoundQuery<TResult> Bind(IStatementExecutor executor)
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
                { } node => node.Create(),
            };
        }

        return new BoundQuery<TResult>(executor, new CompiledStatement(shape.Text, parameters, organization, shape.Name), Shape);
    }
}
