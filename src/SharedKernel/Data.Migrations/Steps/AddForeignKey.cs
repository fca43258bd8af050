using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Adds a foreign key.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Key">The key.</param>
/// <param name="NotValid">
/// Whether it holds only for what is written from here on, because the table may have rows: <see cref="ValidateForeignKey"/>
/// looks at those.
/// </param>
internal sealed record AddForeignKey(string Schema, ForeignKeyRow Key, bool NotValid = false) : MigrationStep
{
    public override string ToSql() => $"""
        alter table {Schema}.{Key.Table} add constraint {Key.Name}
            foreign key ({SqlName.List(Key.Columns)}) references {Key.Target} ({SqlName.List(Key.TargetColumns)}){OnDelete}{OnUpdate}{Deferral}{(NotValid ? " not valid" : "")};
        """;

    private string OnUpdate => Key.OnUpdate is null ? "" : $" on update {Key.OnUpdate}";

    private string Deferral => Key.Deferral is null ? "" : $" {Key.Deferral}";

    private string OnDelete => Key.OnDelete == "no action" ? "" : $" on delete {Key.OnDelete}";
}
