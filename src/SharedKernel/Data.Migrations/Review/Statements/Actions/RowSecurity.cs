namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>enable</c>, <c>disable</c>, <c>force</c> or <c>no force row level security</c>.</summary>
internal sealed record RowSecurity(int Offset, string Form) : TableAction(Offset)
{
    public const string Enable = "enable";

    public const string Disable = "disable";

    public const string Force = "force";

    public const string NoForce = "no force";
}
