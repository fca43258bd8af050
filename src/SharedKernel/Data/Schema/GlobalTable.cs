namespace Backend.Data.Schema;

/// <summary>A table of reference data that belongs to no organization: neither filtered nor walled.</summary>
/// <param name="qualifiedName"><c>schema.table</c>.</param>
public abstract class GlobalTable<TRow>(string qualifiedName) : Table<TRow>(qualifiedName)
{
    internal sealed override bool IsTenant => false;
}
