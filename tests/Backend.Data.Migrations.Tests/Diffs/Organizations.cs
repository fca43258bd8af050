namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>Two organizations whose rows are there before a migration.</summary>
internal static class Organizations
{
    public const string First = "0198c0de-0000-7000-8000-000000000001";

    public const string Second = "0198c0de-0000-7000-8000-000000000002";

    public const string Insert = $"insert into platform.organizations (id) values ('{First}'), ('{Second}')";
}
