using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Steps;

/// <summary>Puts another query in the place of a view's, which keeps its grants.</summary>
internal sealed record ReplaceView(string Schema, ViewRow View) : MigrationStep
{
    public override string ToSql() => CreateView.Statement("create or replace", Schema, View);
}
