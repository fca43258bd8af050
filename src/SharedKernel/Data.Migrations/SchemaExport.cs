using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Ordering;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Sql;
using Backend.Data.Schema;

namespace Backend.Data.Migrations;

/// <summary>The DDL of whole schemas, as if each had one migration.</summary>
public static class SchemaExport
{
    /// <summary>
    /// The DDL that makes the modules' tables in a database prepared by <c>deploy/postgres</c>. Run it as
    /// <c>backend_owner</c>; schemas in the order of their foreign keys.
    /// </summary>
    /// <param name="modules">The modules; every module that one of them references must be among them.</param>
    /// <exception cref="Errors.SchemaModelException">A schema is wrong.</exception>
    /// <exception cref="Errors.ModuleOrderException">The foreign keys between modules form a circle or leave the list.</exception>
    public static string Ddl(IReadOnlyList<ModuleSchema> modules) =>
        string.Join('\n', ModuleOrder.Of(modules).Select(module =>
            MigrationText.Of($"The schema {module.Name}, whole.", SchemaDiff.Create(SchemaReader.Read(module)))));
}
