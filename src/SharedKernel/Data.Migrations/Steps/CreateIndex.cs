using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates an index.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Index">The index.</param>
/// <param name="Concurrently">Whether writes go on while it is built: needed on any table that may hold rows.</param>
internal sealed record CreateIndex(string Schema, IndexRow Index, bool Concurrently = false) : MigrationStep
{
    public override bool RunsAlone => Concurrently;

    public override string ToSql()
    {
        string[] parts =
        [
            $"create {(Index.Unique ? "unique " : "")}index {(Concurrently ? "concurrently " : "")}{Index.Name} on {Schema}.{Index.Table}",
            .. Index.Method is { } method ? (string[])[$"using {method}"] : [],
            $"({string.Join(", ", Index.Terms)})",
            .. Index.Include is { } columns ? (string[])[$"include ({string.Join(", ", columns)})"] : [],
            .. Index.NullsNotDistinct ? (string[])["nulls not distinct"] : [],
            .. Index.Parameters is { } parameters ? (string[])[$"with ({parameters})"] : [],
            .. Index.Where is { } condition ? (string[])[$"where {condition}"] : [],
        ];
        return $"{string.Join(' ', parts)};";
    }
}
