using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Steps;

/// <summary>
/// Adds a foreign key to a table that holds no rows yet. On a table with rows, forced row security would let the
/// validation pass over orphans in silence.
/// </summary>
internal sealed record AddForeignKey(string Schema, ForeignKeyRow Key) : MigrationStep
{
    public override string ToSql() => $"""
        alter table {Schema}.{Key.Table} add constraint {Key.Name}
            foreign key ({string.Join(", ", Key.Columns)}) references {Key.Target} ({string.Join(", ", Key.TargetColumns)}){OnDelete}{OnUpdate}{Deferral};
        """;

    private string OnUpdate => Key.OnUpdate is null ? "" : $" on update {Key.OnUpdate}";

    private string Deferral => Key.Deferral is null ? "" : $" {Key.Deferral}";

    private string OnDelete => Key.OnDelete == "no action" ? "" : $" on delete {Key.OnDelete}";
}
