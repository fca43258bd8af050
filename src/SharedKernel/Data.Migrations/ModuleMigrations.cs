using System.Reflection;
using Backend.Data.Schema;

namespace Backend.Data.Migrations;

/// <summary>A module's tables, and where its migration files are.</summary>
/// <param name="Schema">The tables as the code has them.</param>
/// <param name="Assembly">
/// Holds the files as resources named <c>migrations/0001_initial.sql</c> and <c>migrations/snapshot.json</c>: these are applied.
/// </param>
/// <param name="SourceDirectory">
/// Where <c>db generate</c> reads the last snapshot and writes new files; null outside a checkout.
/// </param>
public sealed record ModuleMigrations(ModuleSchema Schema, Assembly Assembly, string? SourceDirectory);
