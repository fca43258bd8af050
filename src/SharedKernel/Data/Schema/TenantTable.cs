namespace Backend.Data.Schema;

/// <summary>
/// A table whose rows belong to one organization each. In PostgreSQL it has <c>organization_id uuid not null</c> first
/// in every key and index, and a forced restrictive policy; in C# neither its rows nor its statements can name it.
/// </summary>
/// <param name="qualifiedName"><c>schema.table</c>.</param>
public abstract class TenantTable<TRow>(string qualifiedName) : Table<TRow>(qualifiedName)
{
    internal sealed override bool IsTenant => true;
}
