using System.Globalization;
using System.Text;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>
/// Schemas drawn at random from small pools of names, so that two of them share tables, columns and enums by chance, of
/// other types, with other keys, indexes, checks, references and views.
/// </summary>
/// <param name="random">Where the chance comes from.</param>
/// <param name="isMild">Only what rows survive whatever they hold: no uniqueness, no references, types that widen.</param>
internal sealed class RandomSchema(Random random, bool isMild)
{
    private static readonly string[] Types =
        ["integer", "bigint", "text", "varchar(20)", "boolean", "uuid", "date", "timestamptz", "jsonb", "numeric(10,2)", "text[]", "{s}.e1", "{s}.e2"];

    private readonly StringBuilder _text = new();

    public string Next()
    {
        _text.Clear();
        foreach (var name in new[] { "e1", "e2" })
            Line($"enum {name} = {string.Join(", ", Some(["a", "b", "c", "d"], 2))}");
        if (Chance(3))
            Line($"sequence s{random.Next(1, 3)} increment by {random.Next(1, 4)}");
        var tables = Some(["t1", "t2", "t3", "t4"], 1).Select(name => (Name: name, Columns: Columns())).ToArray();
        foreach (var (name, columns) in tables)
            Table(name, columns, [.. tables.Select(table => table.Name)]);
        foreach (var name in Some(["v1", "v2"], 0))
            View(name, tables[random.Next(tables.Length)]);
        return _text.ToString();
    }

    private IReadOnlyList<(string Name, string Type, bool IsNullable)> Columns() =>
        [.. Some(["c1", "c2", "c3", "c4", "c5"], 1).Select(name => (name, Of(isMild ? MildTypes(name) : Types), !isMild && Chance(2)))];

    private void Table(string name, IReadOnlyList<(string Name, string Type, bool IsNullable)> columns, string[] tables)
    {
        Line($"{(isMild || Chance(4, 5) ? "table" : "private")} {name}");
        Line("  id uuid pk");
        foreach (var (column, type, isNullable) in columns)
            Line($"  {column} {type}{(isNullable ? "?" : "")}{(isMild || Chance(2) ? $" = {Default(type)}" : "")}");
        if (Chance(3))
            Line($"  computed boolean? := {columns[0].Name} is null");
        foreach (var (column, type, _) in columns.Where(_ => Chance(2)))
            Line(Part(column, type, columns[0].Name, tables));
    }

    private string Part(string column, string type, string other, string[] tables) => (random.Next(isMild ? 3 : 6), type) switch
    {
        (0, "jsonb") => $"  check c_{column}: {column} is not null or id is not null",
        (0, _) => $"  index ({column}{(Chance(2) ? " desc" : "")})",
        (1, not "jsonb") => $"  index ({column}) where {other} is not null",
        (3, not "jsonb") => $"  unique ({column})",
        (4, not "jsonb") => $"  unique index ({column}) where {other} is null",
        (5, "uuid") => $"  fk ({column}) -> {tables[random.Next(tables.Length)]}(id){(Chance(2) ? " on delete cascade" : "")}",
        _ => $"  check c_{column}: {column} is not null or {other} is null{(Chance(2) ? " or id is not null" : " or id is not null and true")}",
    };

    private void View(string name, (string Name, IReadOnlyList<(string Name, string Type, bool IsNullable)> Columns) table)
    {
        var column = table.Columns[random.Next(table.Columns.Count)];
        Line($"view {name} (id::uuid as id, {column.Name}::text as {column.Name}) := select i.id, i.{column.Name} from {{s}}.{table.Name} as i");
    }

    /// <summary>Columns of the first names hold numbers, those of the others text: rows survive what becomes of either.</summary>
    public static bool HoldsNumbers(string column) => column is "c1" or "c2";

    private static string[] MildTypes(string column) => HoldsNumbers(column) ? ["integer", "bigint"] : ["text", "varchar(20)"];

    private static string Default(string type) => type switch
    {
        "integer" or "bigint" or "numeric(10,2)" => "7",
        "boolean" => "true",
        "uuid" => "'0198c0de-0000-7000-8000-00000000000a'::uuid",
        "date" => "'2026-01-01'::date",
        "timestamptz" => "now()",
        "jsonb" => "'{}'::jsonb",
        "text[]" => "'{}'::text[]",
        "{s}.e1" or "{s}.e2" => $"null::{type}",
        _ => "'x'",
    };

    private string[] Some(string[] pool, int atLeast)
    {
        var some = pool.Where(_ => Chance(2)).ToArray();
        return some.Length >= atLeast ? some : pool[..atLeast];
    }

    private string Of(string[] pool) => pool[random.Next(pool.Length)];

    private bool Chance(int of) => random.Next(of) == 0;

    private bool Chance(int times, int of) => random.Next(of) < times;

    private void Line(string line) => _text.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
