using Backend.Data.Execution;
using Backend.Data.Relational.Plan;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Reading;

/// <summary>Reads a nested read by a statement for each list of it, all of one level in one round trip.</summary>
internal static class LevelReader
{
    public static async Task<RowSlots> ReadAsync(IStatementExecutor executor, FindPlan plan, StatementSite site, CancellationToken cancellationToken)
    {
        var root = Root(plan);
        IReadOnlyList<LevelRows> level = [root];
        while (level.Count > 0)
        {
            var rows = level;
            await executor.QueryAsync(
                [.. rows.Select(each => LevelCompiler.Compile(each, executor.Filter))],
                async (reader, ct) =>
                {
                    for (var i = 0; i < rows.Count; i++)
                    {
                        if (i > 0)
                            await reader.NextResultAsync(ct);
                        await rows[i].ReadAsync(reader, ct);
                    }

                    return true;
                },
                site,
                cancellationToken);
            level = [.. level.SelectMany(each => each.Below())];
        }

        return root.ToSlots();
    }

    /// <summary>All statements that there may be, whatever rows there are.</summary>
    public static string ToSql(FindPlan plan, OrganizationFilter filter)
    {
        var statements = new List<string>();
        IReadOnlyList<LevelRows> level = [Root(plan)];
        while (level.Count > 0)
        {
            statements.AddRange(level.Select(each => LevelCompiler.Compile(each, filter).Text));
            level = [.. level.SelectMany(each => each.Below(evenIfEmpty: true))];
        }

        return string.Join(";\n", statements);
    }

    private static LevelRows Root(FindPlan plan) => new(new FindScope(new Layout(plan), plan.From.TableAlias));
}
