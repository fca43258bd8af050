namespace Backend.Data.Sql;

/// <summary>What a statement is called in traces: <c>SELECT contacts.contacts</c>.</summary>
/// <param name="Operation">The SQL verb, in upper case.</param>
/// <param name="Collection">The table it is about, as <c>schema.table</c>.</param>
internal readonly record struct StatementName(string Operation, string Collection)
{
    public override string ToString() => $"{Operation} {Collection}";
}
