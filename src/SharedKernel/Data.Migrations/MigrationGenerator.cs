using System.Text.RegularExpressions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations;

/// <summary>Writes the migration that leads from a module's last snapshot to its C# schema. Never opens a connection.</summary>
public static partial class MigrationGenerator
{
    /// <summary>
    /// Writes <c>NNNN_name.sql</c> with the next number, and <c>snapshot.json</c>, into the module's source directory; or
    /// nothing, when nothing changed or a change has no step.
    /// </summary>
    /// <param name="module">The module.</param>
    /// <param name="name">Words for the file's name: lower-case letters, digits and underscores, such as <c>add_phone</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    /// <exception cref="MigrationFileException">There is no source directory, or its files are damaged.</exception>
    /// <exception cref="SchemaModelException">The schema itself is wrong.</exception>
    public static GenerateResult Generate(ModuleMigrations module, string name)
    {
        if (!NamePattern().IsMatch(name))
            throw new ArgumentException($"'{name}' is not a name of lower-case letters, digits and underscores, such as add_phone.", nameof(name));

        var directory = new MigrationDirectory(module);
        var schema = SchemaReader.Read(module.Schema);
        var changes = SchemaDiff.Compare(directory.LastSnapshot(), schema);
        string[] warnings = [.. UncoveredForeignKeys.In(schema)];
        if (changes.Unsupported.Count > 0)
            return new GenerateResult(GenerateOutcome.Unsupported, [], changes.Unsupported, warnings);
        if (changes.Steps.Count == 0)
            return new GenerateResult(GenerateOutcome.NothingToDo, [], [], warnings);

        var id = directory.NextId(name);
        var written = directory.Write(id, MigrationText.Of($"{module.Schema.Name}/{id}", changes.Steps), schema);
        return new GenerateResult(GenerateOutcome.Written, written, [], warnings);
    }

    [GeneratedRegex("^[a-z0-9_]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
