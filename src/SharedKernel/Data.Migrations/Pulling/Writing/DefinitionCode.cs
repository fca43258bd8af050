using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Rows;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>The method <c>Define</c> of a table: what the columns do not say.</summary>
internal sealed class DefinitionCode(PulledSchema schema, PulledTable table, GivenNames names, CSharpFile file)
{
    private readonly IndexCode _indexes = new(table, file, names);

    public void Write()
    {
        string[] lines =
        [
            .. PrimaryKey(),
            .. table.Parts.OfType<UniqueRow>().Select(Unique),
            .. table.Parts.OfType<ExclusionRow>().Select(Exclusion),
            .. table.Parts.OfType<CheckRow>().Select(Check).OfType<string>(),
            .. ForeignKeys(),
            .. table.Parts.OfType<IndexRow>().Select(_indexes.Of),
            .. table.IsPrivate ? (string[])[".Private()"] : [],
            .. table.IsQueue ? (string[])[".Queue()"] : table.JobsPrivileges.Count switch { 0 => [], 1 => (string[])[".ReadByJobs()"], _ => [".WrittenByJobs()"] },
        ];
        if (lines.Length == 0)
            return;
        file.Using("Backend.Data.Schema.Definition").Line().Line("    protected override void Define(TableDefinition t) => t");
        for (var i = 0; i < lines.Length; i++)
        {
            var isDirective = lines[i][0] == '#';
            // The statement ends with its last call, which a directive may follow.
            var isLast = lines.Skip(i + 1).All(line => line[0] == '#');
            file.Line(isDirective ? lines[i] : $"        {lines[i]}{(isLast ? ";" : "")}");
        }
    }

    private string[] PrimaryKey()
    {
        if (table.PrimaryKey is not { } key)
            return [];
        var columns = table.KeyColumns(key.Columns);
        var declared = table.Columns.Where(column => columns.Contains(column));
        var name = names.Call(key.Name, $"{table.SqlName}_pkey");
        return name.Length == 0 && declared.SequenceEqual(columns) ? [] : [$".PrimaryKey({Names(columns)}){name}"];
    }

    private string Unique(UniqueRow key)
    {
        var columns = table.KeyColumns(key.Columns);
        return $".Unique({Names(columns)}){(key.NullsNotDistinct ? ".NullsNotDistinct()" : "")}{names.Call(key.Name, Pattern(columns, "key"))}";
    }

    private string Exclusion(ExclusionRow exclusion)
    {
        var terms = exclusion.Terms.Select(term => term.Split(" with ")).Where(term => !table.IsTenant || term[0] != SqlWriter.OrganizationColumn)
            .Select(term => (Column: table.Column(term[0]), Operator: term[1])).ToArray();
        var list = string.Join(", ", terms.Select(term => $"({term.Column.Name}, {CSharpText.Quoted(term.Operator)})"));
        return $".Exclude({list}){_indexes.Where(exclusion.Where)}{names.Call(exclusion.Name, Pattern([.. terms.Select(term => term.Column)], "excl"))}";
    }

    private string? Check(CheckRow check)
    {
        if (table.Columns.Any(column => column.Rules.Any(rule => check.Name == $"{table.SqlName}_{column.SqlName}_{CSharpName.Snake(rule[1..rule.IndexOf('(', StringComparison.Ordinal)])}_check")))
        {
            names.Call(check.Name, check.Name);
            return null;
        }

        var (start, end) = ($"{table.SqlName}_", "_check");
        var rule = check.Name.Length > start.Length + end.Length && check.Name.StartsWith(start, StringComparison.Ordinal) && check.Name.EndsWith(end, StringComparison.Ordinal)
            ? check.Name[start.Length..^end.Length]
            : check.Name;
        rule = Identifier.NeedsQuotes(rule) ? check.Name : rule;
        file.Using("static Backend.Data.Query.SqlTemplates");
        return $".Check({CSharpText.Quoted(rule)}, SqlCondition({CSharpText.Template(check.Condition)})){names.Call(check.Name, $"{start}{rule}{end}")}";
    }

    /// <summary>Those without an index first, between directives that let the build pass as long as the database has none.</summary>
    private IEnumerable<string> ForeignKeys()
    {
        var keys = table.Parts.OfType<ForeignKeyRow>().ToLookup(IsCovered);
        if (keys[false].Any())
        {
            yield return "#pragma warning disable BKD016 // Pulled as it was: no index of the table begins with these columns.";
            foreach (var key in keys[false])
                yield return ForeignKey(key);
            yield return "#pragma warning restore BKD016";
        }

        foreach (var key in keys[true])
            yield return ForeignKey(key);
    }

    private string ForeignKey(ForeignKeyRow key)
    {
        var columns = table.KeyColumns(key.Columns);
        string[] targets = schema.Target(key) is { } target
            ? [.. target.KeyColumns(key.TargetColumns).Select(column => $"Tables.{target.Name}.{column.Name}")]
            : [.. ReferenceList.Columns(key).Select(name => $"{ReferenceList.Path(key)}.{name}")];
        var onDelete = key.OnDelete switch
        {
            "no action" => "",
            "cascade" => "OnDelete.Cascade",
            "restrict" => "OnDelete.Restrict",
            _ when key.OnDelete.StartsWith("set null", StringComparison.Ordinal) => "OnDelete.SetNull",
            _ => "OnDelete.SetDefault",
        };
        string[] arguments =
        [
            columns.Count == 1 ? columns[0].Name : $"[{Names(columns)}]",
            columns.Count == 1 ? targets[0] : $"[{string.Join(", ", targets)}]",
            .. onDelete.Length == 0 ? (string[])[] : [onDelete],
            .. key.OnUpdate is { } onUpdate ? (string[])[$"{(onDelete.Length == 0 ? "onUpdate: " : "")}OnUpdate.{CSharpName.Pascal(onUpdate)}"] : [],
        ];
        var deferral = key.Deferral switch
        {
            null => "",
            "deferrable" => ".Deferrable()",
            _ => ".InitiallyDeferred()",
        };
        return $".ForeignKey({string.Join(", ", arguments)}){deferral}{names.Call(key.Name, Pattern(columns, "fkey"))}";
    }

    // As the analyzer counts: by the declarations of the key, and without partial indexes.
    private bool IsCovered(ForeignKeyRow key)
    {
        var columns = table.KeyColumns(key.Columns).Select(column => column.SqlName).ToHashSet(StringComparer.Ordinal);
        var primary = table.KeyColumns(table.PrimaryKey?.Columns ?? []);
        IEnumerable<IEnumerable<string>> covers =
        [
            table.Columns.Where(primary.Contains).Select(column => column.SqlName),
            .. table.Parts.OfType<UniqueRow>().Select(unique => table.KeyColumns(unique.Columns).Select(column => column.SqlName)),
            .. table.Parts.OfType<IndexRow>().Where(index => index.Where is null)
                .Select(index => index.Terms.Where(term => !table.IsTenant || term != SqlWriter.OrganizationColumn).Select(term => term.Split(' ')[0])),
        ];
        return covers.Any(terms => columns.SetEquals(terms.Take(columns.Count)));
    }

    private string Pattern(IReadOnlyList<PulledColumn> columns, string suffix) =>
        $"{table.SqlName}_{string.Join('_', columns.Select(column => column.SqlName))}_{suffix}";

    private static string Names(IEnumerable<PulledColumn> columns) => string.Join(", ", columns.Select(column => column.Name));
}
