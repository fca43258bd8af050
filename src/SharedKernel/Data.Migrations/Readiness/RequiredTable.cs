using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Readiness;

/// <summary>A table or view that statements of the code name, with what the serving role does with it.</summary>
internal sealed class RequiredTable
{
    private readonly string _schema;

    private readonly bool _isView;

    private readonly GrantRow _grant;

    private readonly IReadOnlyList<(string Name, string Type, bool IsRequired)> _columns;

    private RequiredTable(Table table, GrantRow grant)
    {
        (Name, _schema, _isView, _grant) = (table.QualifiedName, table.SchemaName, table.IsView, grant);
        _columns =
        [
            .. table.IsTenant ? [(SqlWriter.OrganizationColumn, "uuid", true)] : Array.Empty<(string, string, bool)>(),
            .. table.DeclaredColumns.Select(column => (column.Name, TypeName.Base(column.Type.SqlName), !column.IsNullable)),
        ];
    }

    /// <summary><c>schema.table</c>.</summary>
    public string Name { get; }

    /// <summary>All but the private ones, which no statement of a serving role names.</summary>
    public static IEnumerable<RequiredTable> Of(ModuleSchema module) =>
        from table in module.Tables
        let grant = AccessReader.Read(table).OfType<GrantRow>().FirstOrDefault(row => row.Role == Roles.App)
        where grant is not null
        select new RequiredTable(table, grant);

    /// <summary>What the database lacks of it.</summary>
    /// <param name="found">Its columns in the database.</param>
    /// <param name="isAhead">Whether a later version's migrations have run.</param>
    public IEnumerable<string> Missing(IReadOnlyList<ServedColumn> found, bool isAhead)
    {
        if (found.Count == 0)
            return [$"{Name}: the {(_isView ? "view" : "table")} is missing"];
        if (!found[0].UsesSchema)
            return [$"{_schema}: the serving role may not use the schema"];
        var byName = found.ToDictionary(column => column.Name, StringComparer.Ordinal);
        return
        [
            .. _columns.SelectMany(column => Missing(column, byName.GetValueOrDefault(column.Name), isAhead)),
            .. Privileges(byName),
        ];
    }

    private IEnumerable<string> Missing((string Name, string Type, bool IsRequired) column, ServedColumn? found, bool isAhead)
    {
        if (found is null)
            yield return $"{Name}: the column {column.Name} is missing";
        else if (found.Type != column.Type)
            yield return $"{Name}: the column {column.Name} is {found.Type}, and the code reads {column.Type}";
        else if (column.IsRequired && !found.IsRequired && !isAhead)
            yield return $"{Name}: the column {column.Name} may be NULL, and the code reads it as never NULL";
    }

    private IEnumerable<string> Privileges(Dictionary<string, ServedColumn> found)
    {
        var all = _columns.Select(column => column.Name).ToArray();
        return
        [
            .. Refused("select", _grant.Privileges.Contains("select") ? all : [], column => column.Selects),
            .. Refused("insert", _grant.Privileges.Contains("insert") ? all : [], column => column.Inserts),
            .. Refused("update", _grant.UpdatableColumns, column => column.Updates),
            .. _grant.Privileges.Contains("delete") && found.Values.Any(column => !column.Deletes) ? (string[])[$"{Name}: the serving role may not delete"] : [],
        ];

        IEnumerable<string> Refused(string privilege, IReadOnlyList<string> columns, Func<ServedColumn, bool> may)
        {
            string[] refused = [.. columns.Where(column => found.TryGetValue(column, out var it) && !may(it))];
            if (refused.Length > 0)
                yield return $"{Name}: the serving role may not {privilege}{(refused.Length == columns.Count ? "" : $" {string.Join(", ", refused)}")}";
        }
    }
}
