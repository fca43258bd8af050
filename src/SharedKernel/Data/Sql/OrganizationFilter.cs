namespace Backend.Data.Sql;

/// <summary>Whether the compiler adds the organization condition.</summary>
internal enum OrganizationFilter
{
    On,

    /// <summary>Only tests that show row security holding alone can reach this.</summary>
    OffForTests,
}
