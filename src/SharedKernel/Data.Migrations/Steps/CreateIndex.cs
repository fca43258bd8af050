using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates an index on a table that holds no rows yet: on any other it would block writes while it is built.</summary>
internal sealed record CreateIndex(string Schema, IndexRow Index) : MigrationStep
{
    public override string ToSql()
    {
        string[] parts =
        [
            $"create {(Index.Unique ? "unique " : "")}index {Index.Name} on {Schema}.{Index.Table}",
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
