namespace Backend.Data.Migrations.Pushing;

/// <summary>What makes one module's schema in a database the one of the code.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Sql">The SQL, as a migration has it.</param>
public sealed record PushedModule(string Module, string Sql);
