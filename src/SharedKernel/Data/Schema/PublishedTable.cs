namespace Backend.Data.Schema;

/// <summary>
/// Some columns of another module's tenant table: readable, joinable and a legal target of foreign keys. It has no
/// insert, update or delete, and makes no DDL; start-up compares it with the owner's table.
/// </summary>
/// <param name="qualifiedName"><c>schema.table</c> of the owner.</param>
public abstract class PublishedTable<TRow>(string qualifiedName) : Table<TRow>(qualifiedName)
{
    internal sealed override bool IsTenant => true;

    internal sealed override bool IsOwned => false;
}
