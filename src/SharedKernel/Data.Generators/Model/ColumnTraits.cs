namespace Backend.Data.Generators.Model;

[Flags]
internal enum ColumnTraits
{
    None = 0,
    Nullable = 1,
    Default = 2,

    /// <summary>Numbered by PostgreSQL unless an insert sets it.</summary>
    Identity = 4,

    /// <summary>Made by PostgreSQL always.</summary>
    Generated = 8,
    PrimaryKey = 16,

    /// <summary>No member of the rows.</summary>
    Unread = 32,
}
