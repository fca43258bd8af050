namespace Backend.Data.Migrations.Pulling;

/// <summary>What <see cref="SchemaPull"/> reads, and what it makes of it.</summary>
/// <param name="Schema">The PostgreSQL schema to read, such as <c>public</c>.</param>
/// <param name="Module">The module's name, which is the schema its tables stand in from then on.</param>
/// <param name="Namespace">The C# namespace of the classes.</param>
public sealed record PullOptions(string Schema, string Module, string Namespace);
