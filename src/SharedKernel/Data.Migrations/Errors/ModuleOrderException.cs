namespace Backend.Data.Migrations.Errors;

/// <summary>The foreign keys between modules leave no order in which they can be created.</summary>
public sealed class ModuleOrderException : MigrationException
{
    internal ModuleOrderException(string message)
        : base(message)
    {
    }
}
