using System.Text.RegularExpressions;
using Backend.Data.Migrations;
using Backend.Data.Schema;
using Backend.Testing.Shop.Schema;

namespace Backend.Data.Tests.Guide;

/// <summary>The DDL of the shop's tables as a migration has it.</summary>
internal static partial class GuideSchema
{
    private static readonly string[] Statements = Comment()
        .Replace(SchemaExport.Ddl([new ModuleSchema("shop", Listed())]), "")
        .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The table, its indexes and its foreign keys.</summary>
    public static string Ddl(string table) => Of(table, isWall: false);

    /// <summary>Row security and grants of the table.</summary>
    public static string Wall(string table) => Of(table, isWall: true);

    private static Table[] Listed() =>
    [
        .. typeof(Tables).GetProperties().Select(property => (Table)property.GetValue(null)!),
    ];

    private static string Of(string table, bool isWall) => string.Join(
        "\n\n",
        Statements
            .Where(statement => First().Match(statement).Groups["name"].Value == table && Security().IsMatch(statement) == isWall)
            .Select(statement => statement + ";"));

    [GeneratedRegex(@"^--.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"shop\.(?<name>\w+)")]
    private static partial Regex First();

    [GeneratedRegex(@"^(grant|create policy|alter table \S+ (enable|force) row level security)", RegexOptions.ExplicitCapture)]
    private static partial Regex Security();
}
