using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Lets other roles look up names in a schema, or take numbers from a sequence.</summary>
/// <param name="Object">What, as GRANT has it: <c>schema orders</c>.</param>
/// <param name="Granted">The roles that may from here on.</param>
/// <param name="Revoked">The roles that may no more.</param>
internal sealed record ChangeUsage(string Object, IReadOnlyList<string> Granted, IReadOnlyList<string> Revoked) : MigrationStep
{
    public override string ToSql()
    {
        string[] statements =
        [
            .. Granted.Count == 0 ? [] : (string[])[$"grant usage on {Object} to {SqlName.List(Granted)};"],
            .. Revoked.Count == 0 ? [] : (string[])[$"revoke usage on {Object} from {SqlName.List(Revoked)};"],
        ];
        return string.Join('\n', statements);
    }
}
