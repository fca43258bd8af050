using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>One table as the C# schema says it, foreign keys apart.</summary>
internal sealed class TableSpelling(ColumnSpelling columns, NameScope typeNames)
{
    public PulledTable? Spell(TableRow table, IReadOnlyList<TablePartRow> parts, Refusals refusals)
    {
        refusals.Verify(table.Name, "the table", to => $"alter table {refusals.Place} rename to {to};");
        refusals.VerifyState(table.State, "it");
        var isTenant = IsTenant(parts, refusals);
        var (className, rowName, name) = Names(table.Name, "Table", typeNames);
        var members = new NameScope([.. ReservedNames.Members, className, rowName, $"New{rowName}", $"{rowName}Patch"]);
        string[] fields = [.. parts.OfType<ColumnRow>().Select(column => CSharpName.Pascal(column.Name))];
        PulledColumn[] pulled =
        [
            .. parts.OfType<ColumnRow>().Where(column => column.Name != SqlWriter.OrganizationColumn)
                .Select(column => columns.Spell(column, members, fields, refusals)).OfType<PulledColumn>(),
        ];
        var spelled = new List<TablePartRow>();
        bool HasColumn(string column) => column == SqlWriter.OrganizationColumn || pulled.Any(each => each.SqlName == column);
        foreach (var part in parts)
            pulled = Add(spelled, part, pulled, isTenant, HasColumn, refusals);
        if (!parts.OfType<PrimaryKeyRow>().Any())
            refusals.Add("it has no primary key", $"alter table {refusals.Place} add primary key (…);");
        return refusals.All.Count > 0 ? null : new PulledTable
        {
            SqlName = table.Name,
            Name = name,
            ClassName = className,
            RowName = rowName,
            IsTenant = isTenant,
            IsPrivate = IsPrivate(parts),
            IsQueue = parts.OfType<WallRow>().Any(wall => wall.Kind == WallKinds.Queue),
            JobsPrivileges = [.. parts.OfType<GrantRow>().Where(grant => grant.Role == Roles.Jobs).SelectMany(grant => grant.Privileges)],
            Columns = pulled,
            Parts = spelled,
        };
    }

    /// <summary>The class, the row and the property of <c>Tables</c>.</summary>
    public static (string ClassName, string RowName, string Name) Names(string table, string suffix, NameScope typeNames)
    {
        var name = CSharpName.Pascal(table);
        var row = CSharpName.Pascal(Singular.Of(table));
        var className = typeNames.Take($"{name}{suffix}");
        row = typeNames.Take(row, $"{row}Row");
        typeNames.Take($"New{row}");
        typeNames.Take($"{row}Patch");
        return (className, row, name);
    }

    public static bool IsPrivate(IEnumerable<TablePartRow> parts) =>
        !parts.OfType<GrantRow>().Any(grant => grant.Role is Roles.App or Roles.Worker or Roles.ReadOnly);

    private static PulledColumn[] Add(
        List<TablePartRow> spelled, TablePartRow part, PulledColumn[] columns, bool isTenant, Func<string, bool> hasColumn, Refusals refusals)
    {
        switch (part)
        {
            case PrimaryKeyRow or UniqueRow:
                var (name, key) = part is PrimaryKeyRow primary ? (primary.Name, primary.Columns) : (((UniqueRow)part).Name, ((UniqueRow)part).Columns);
                refusals.VerifyConstraint(name);
                refusals.VerifyState(part.State, $"the key {name}");
                VerifyTenant(key[0], name, isTenant, refusals);
                spelled.Add(part);
                break;
            case IndexRow index when IndexSpelling.Spell(index, isTenant, columns, refusals) is { } row:
                spelled.Add(row);
                break;
            case ExclusionRow exclusion:
                refusals.VerifyConstraint(exclusion.Name);
                refusals.VerifyState(exclusion.State, $"the exclusion {exclusion.Name}");
                string[] terms = [.. exclusion.Terms.Select(term => term.Replace(" WITH ", " with ", StringComparison.Ordinal))];
                if (terms.Any(term => !hasColumn(term.Split(" with ")[0]) || term.Contains("OPERATOR(", StringComparison.Ordinal)))
                    refusals.Add($"the exclusion {exclusion.Name} has a term that no C# schema says: {string.Join(", ", exclusion.Terms)}");
                VerifyTenant(terms[0].Split(' ')[0], exclusion.Name, isTenant, refusals);
                spelled.Add(exclusion with { Terms = terms, Where = exclusion.Where is null ? null : ConditionText.Spell(exclusion.Where, columns) });
                break;
            case CheckRow check:
                refusals.VerifyConstraint(check.Name);
                refusals.VerifyState(check.State, $"the check {check.Name}");
                var (checkRow, column, rule) = CheckSpelling.Spell(check, columns);
                spelled.Add(checkRow);
                if (rule is not null)
                    return [.. columns.Select(each => each.SqlName == column ? each with { Rules = [.. each.Rules, rule] } : each)];
                break;
            case PolicyRow policy:
                refusals.Add($"it has the policy {policy.Name}, which no C# schema says");
                break;
            default:
                break;
        }

        return columns;
    }

    private static void VerifyTenant(string first, string name, bool isTenant, Refusals refusals)
    {
        if (isTenant && first != SqlWriter.OrganizationColumn)
            refusals.Add($"{name} does not begin with {SqlWriter.OrganizationColumn}, as every key of a tenant's table does");
    }

    private static bool IsTenant(IReadOnlyList<TablePartRow> parts, Refusals refusals)
    {
        var column = parts.OfType<ColumnRow>().FirstOrDefault(each => each.Name == SqlWriter.OrganizationColumn);
        var wall = parts.OfType<WallRow>().FirstOrDefault();
        if (wall is not null && !WallPolicies.Kinds.Contains(wall.Kind))
            refusals.Add($"its wall is not that of a tenant's table: {wall.Kind}");
        if (column is null && wall is not null)
            refusals.Add($"it has a wall and no {SqlWriter.OrganizationColumn}");
        if (column is not null && (wall is null || column is not { Type: "uuid", Nullable: false, Default: null }))
            refusals.Add($"{SqlWriter.OrganizationColumn} is the column of tenants' tables, where it is uuid not null behind a wall: rename it, or make the table one of them", $"alter table {refusals.Place} rename column {SqlWriter.OrganizationColumn} to …;");
        return column is not null;
    }
}
