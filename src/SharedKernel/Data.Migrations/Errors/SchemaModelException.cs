namespace Backend.Data.Migrations.Errors;

/// <summary>The C# schema says something that PostgreSQL or the tenancy rules cannot have.</summary>
public sealed class SchemaModelException : MigrationException
{
    internal SchemaModelException(string message)
        : base(message)
    {
    }
}
