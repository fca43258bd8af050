namespace Backend.Data.Generators.Model;

[Flags]
internal enum ColumnTraits
{
    None = 0,
    Nullable = 1,
    Default = 2,
    Identity = 4,
    Generated = 8,
    PrimaryKey = 16,
}
