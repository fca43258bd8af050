using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>One view as the C# schema says it: with its columns cast, in the same order.</summary>
internal sealed class ViewSpelling(PulledTypes types, NameScope typeNames)
{
    public PulledTable? Spell(ViewRow view, IReadOnlyList<TablePartRow> parts, IReadOnlyList<(string Name, string Type)> columns, Refusals refusals)
    {
        refusals.Verify(view.Name, "the view", to => $"alter {Kind(view)} {refusals.Place} rename to {to};");
        if (view.Query.Contains(';', StringComparison.Ordinal))
            refusals.Add("its query has a semicolon in a text");
        var isTenant = columns.Any(column => column is { Name: SqlWriter.OrganizationColumn, Type: "uuid" });
        if (isTenant && view.Materialized)
            refusals.Add($"it keeps rows of organizations ({SqlWriter.OrganizationColumn}), which no wall would guard");
        var (className, rowName, name) = TableSpelling.Names(view.Name, "View", typeNames);
        var members = new NameScope([.. ReservedNames.Members, className, rowName]);
        PulledColumn[] pulled =
        [
            .. columns.Where(column => !isTenant || column.Name != SqlWriter.OrganizationColumn)
                .Select(column => Column(view, column.Name, column.Type, members, refusals)).OfType<PulledColumn>(),
        ];
        TablePartRow?[] indexes =
        [
            .. parts.OfType<IndexRow>().Select(index => IndexSpelling.Spell(index, isTenant, pulled, refusals)),
        ];
        return refusals.All.Count > 0 ? null : new PulledTable
        {
            SqlName = view.Name,
            Name = name,
            ClassName = className,
            RowName = rowName,
            IsTenant = isTenant,
            IsPrivate = TableSpelling.IsPrivate(parts),
            Columns = pulled,
            Parts = [.. indexes.OfType<TablePartRow>()],
            View = new ViewRow(
                view.Name,
                view.Materialized,
                [.. isTenant ? (string[])[SqlWriter.OrganizationColumn] : [], .. pulled.Select(column => $"{column.SqlName}::{column.Type.CastName} as {column.SqlName}")],
                view.Query.ReplaceLineEndings("\n").Trim()),
        };
    }

    private PulledColumn? Column(ViewRow view, string name, string type, NameScope members, Refusals refusals)
    {
        refusals.Verify(name, "the column", to => $"alter {Kind(view)} {refusals.Place} rename column {SqlName.Of(name)} to {to};");
        if (types.Of(type) is { } known)
        {
            // A view's columns may all be NULL as far as PostgreSQL tells.
            return new PulledColumn(new ColumnRow(view.Name, name, known.SqlName, Nullable: true, Default: null), known, members.Take(CSharpName.Pascal(name), $"{CSharpName.Pascal(name)}Column"));
        }

        refusals.Add($"the column {name} is of the type {type}, which the C# schema cannot make");
        return null;
    }

    private static string Kind(ViewRow view) => view.Materialized ? "materialized view" : "view";
}
