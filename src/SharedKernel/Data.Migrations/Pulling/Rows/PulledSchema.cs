using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>A schema as C# has it.</summary>
internal sealed record PulledSchema
{
    private static readonly string[] Serving = [Roles.App, Roles.Worker, Roles.ReadOnly];

    public required PullOptions Options { get; init; }

    /// <summary>Tables by name, then views after those that they read.</summary>
    public required IReadOnlyList<PulledTable> Tables { get; init; }

    public required IReadOnlyList<EnumNames> Enums { get; init; }

    public required IReadOnlyList<SequenceRow> Sequences { get; init; }

    public required IReadOnlyList<string> Extensions { get; init; }

    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The class of JSON metadata.</summary>
    public string JsonContext => JsonContextOf(Options.Module);

    public static string JsonContextOf(string module) => $"{CSharpName.Pascal(module)}Json";

    /// <summary>A table of this schema; null for another module's.</summary>
    public PulledTable? Target(ForeignKeyRow key) => key.Target.StartsWith($"{Options.Module}.", StringComparison.Ordinal)
        ? Tables.FirstOrDefault(table => table.View is null && table.SqlName == key.Target[(Options.Module.Length + 1)..])
        : null;

    /// <summary>What <c>db generate</c> will read from the C# schema.</summary>
    public SchemaSnapshot Snapshot => new(SchemaSnapshot.CurrentFormat, Options.Module,
    [
        new SchemaRow(Options.Module, Tables.Any(table => table.JobsPrivileges.Count > 0) ? [.. Serving, Roles.Jobs] : Serving),
        .. Extensions.Select(name => new ExtensionRow(name, [Roles.App, Roles.Worker, Roles.ReadOnly])),
        .. Enums.Select(names => new EnumRow(names.SqlName, [.. names.Members.Select(member => member.Label)])),
        .. Sequences,
        .. Tables.SelectMany(table => table.Rows),
    ]);
}
