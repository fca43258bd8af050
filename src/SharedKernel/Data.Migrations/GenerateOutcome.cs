namespace Backend.Data.Migrations;

/// <summary>What <see cref="MigrationGenerator"/> did.</summary>
public enum GenerateOutcome
{
    /// <summary>The schema is what the last snapshot says.</summary>
    NothingToDo,

    /// <summary>A migration and the new snapshot were written.</summary>
    Written,

    /// <summary>Nothing was written: the schema changed in a way that no step exists for.</summary>
    Unsupported,
}
