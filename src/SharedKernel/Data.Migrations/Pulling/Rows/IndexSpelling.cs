using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Indexes as the C# schema says them.</summary>
internal static class IndexSpelling
{
    public static IndexRow? Spell(IndexRow row, bool isTenant, IReadOnlyList<PulledColumn> columns, Refusals refusals)
    {
        bool HasColumn(string name) => name == SqlWriter.OrganizationColumn || columns.Any(column => column.SqlName == name);

        refusals.VerifyIndex(row.Name);
        refusals.VerifyState(row.State, $"the index {row.Name}");
        IndexTermText?[] terms = [.. row.Terms.Select(IndexTermText.Read)];
        if (terms.Any(term => term is null || (term.IsColumn && !HasColumn(term.Expression)))
            || (row.Unique && terms.Any(term => term!.OperatorClass is not null)))
        {
            refusals.Add($"the index {row.Name} has a term that no C# schema says: {string.Join(", ", row.Terms)}");
            return null;
        }

        if (row.Method is not (null or "hash" or "gin" or "gist" or "brin" or "hnsw"))
            refusals.Add($"the index {row.Name} is of the method {row.Method}, which no C# schema says");
        if (row.Parameters is { } parameters && parameters.Split(", ").Any(parameter => !long.TryParse(parameter.Split(" = ")[^1], out _)))
            refusals.Add($"the index {row.Name} has the parameters {parameters}, of which the C# schema says only numbers");
        if (isTenant && row.Method != "hnsw" && terms[0]!.Expression != SqlWriter.OrganizationColumn)
            refusals.Add($"the index {row.Name} does not begin with {SqlWriter.OrganizationColumn}, as every index of a tenant's table does");
        return row with
        {
            Terms = [.. terms.Select(term => term!.Sql)],
            Where = row.Where is null ? null : ConditionText.Spell(row.Where, columns),
            Include = row.Include is { Count: > 0 } ? row.Include : null,
        };
    }
}
