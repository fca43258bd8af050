using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Reading;
using Backend.Data.Migrations.Pulling.Rows;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>All files of a pulled module.</summary>
internal static class ModuleFiles
{
    private const string Baseline = "0001_initial";

    public static IReadOnlyList<PulledFile> Of(PulledSchema schema, LiveSchema live)
    {
        var references = new ReferenceList(schema);
        var relations = new RelationList(schema);
        var names = new GivenNames();
        var snapshot = schema.Snapshot;
        var initial = MigrationText.Of($"{snapshot.Schema}/{Baseline}", SchemaDiff.Create(snapshot));
        return
        [
            .. schema.Enums.Select(each => EnumFile.Of(each, schema.Options.Namespace)),
            .. schema.Tables.Select(table => TableFile.Of(schema, table, relations, names)),
            .. references.Files(),
            .. Json(schema),
            .. Sequences(schema),
            Tables(schema),
            Module(schema),
            new PulledFile($"Migrations/{Baseline}.sql", initial),
            new PulledFile("Migrations/snapshot.json", SnapshotJson.Write(snapshot)),
            new PulledFile("adopt.sql", AdoptionText.Of(schema, live, Baseline, initial)),
        ];
    }

    private static IEnumerable<PulledFile> Json(PulledSchema schema)
    {
        if (!schema.Tables.SelectMany(table => table.Columns).Any(column => column.Type.NeedsJson))
            yield break;
        yield return new CSharpFile(schema.Options.Namespace).Using("System.Text.Json").Using("System.Text.Json.Serialization")
            .Line("[JsonSerializable(typeof(JsonElement))]")
            .Line($"internal sealed partial class {schema.JsonContext} : JsonSerializerContext;")
            .ToFile($"{schema.JsonContext}.cs");
    }

    private static IEnumerable<PulledFile> Sequences(PulledSchema schema)
    {
        if (schema.Sequences.Count == 0)
            yield break;
        var file = new CSharpFile(schema.Options.Namespace).Using("Backend.Data.Schema.Definition")
            .Line("/// <summary>The sequences of the module, apart from the tables: columns need them while their tables are made.</summary>")
            .Line("internal static class Sequences").Line("{");
        foreach (var (sequence, i) in schema.Sequences.Select((sequence, i) => (sequence, i)))
        {
            var options = sequence.Options is { } sql ? $", new SequenceOptions {{ {ColumnSpelling.Options(sql)} }}" : "";
            file.Line($"{(i == 0 ? "" : "\n")}    public static Sequence {CSharpName.Pascal(sequence.Name)} {{ get; }} = new({CSharpText.Quoted($"{schema.Options.Module}.{sequence.Name}")}{options});");
        }

        yield return file.Line("}").ToFile("Sequences.cs");
    }

    private static PulledFile Tables(PulledSchema schema)
    {
        var file = new CSharpFile(schema.Options.Namespace)
            .Line("/// <summary>The tables of the module, each listed once.</summary>")
            .Line("internal static class Tables").Line("{");
        foreach (var (table, i) in schema.Tables.Select((table, i) => (table, i)))
            file.Line($"{(i == 0 ? "" : "\n")}    public static {table.ClassName} {table.Name} {{ get; }} = new();");
        return file.Line("}").ToFile("Tables.cs");
    }

    private static PulledFile Module(PulledSchema schema)
    {
        var file = new CSharpFile(schema.Options.Namespace).Using("Backend.Data.Schema")
            .Line($"/// <summary>All that the module owns in the schema {schema.Options.Module}.</summary>")
            .Line("internal static class Schema").Line("{")
            .Line("    public static ModuleSchema Module { get; } = new(")
            .Line($"        {CSharpText.Quoted(schema.Options.Module)}{(schema.Tables.Count == 0 ? ")" : ",")}");
        foreach (var (table, i) in schema.Tables.Select((table, i) => (table, i)))
            file.Line($"        Tables.{table.Name}{(i == schema.Tables.Count - 1 ? ")" : ",")}");
        file.Line("    {");
        if (schema.Sequences.Count > 0)
            file.Line($"        Sequences = [{string.Join(", ", schema.Sequences.Select(sequence => $"{schema.Options.Namespace}.Sequences.{CSharpName.Pascal(sequence.Name)}"))}],");
        if (schema.Extensions.Count > 0)
            file.Using("Backend.Data.Schema.Definition").Line($"        Extensions = [{string.Join(", ", schema.Extensions.Select(name => $"new Extension({CSharpText.Quoted(name)})"))}],");
        return file.Line("    };").Line("}").ToFile("Schema.cs");
    }
}
