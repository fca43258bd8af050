using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>Three rows in each table, of two organizations each where it has some. The third has NULL wherever it may.</summary>
internal static class SampleRows
{
    public static string Insert(SchemaSnapshot schema)
    {
        var statements = schema.Rows.OfType<TableRow>().Select(table => Insert(schema, table.Name));
        // Rows refer to each other in circles; their keys are made so that every reference is met in the end.
        return $"set session_replication_role = replica;\n{string.Join('\n', statements)}\nset session_replication_role = origin;";
    }

    private static string Insert(SchemaSnapshot schema, string table)
    {
        var columns = schema.Rows.OfType<ColumnRow>().Where(column => column.Table == table && column.Generated is null).ToArray();
        var values = columns.Select(column => column.Name == "organization_id" ? "o" : column.Nullable ? $"case when n < 3 then {Value(schema, column.Type)} end" : Value(schema, column.Type));
        var organizations = columns.Any(column => column.Name == "organization_id")
            ? $"unnest(array['{Organizations.First}', '{Organizations.Second}']::uuid[])"
            : "unnest(array[null]::uuid[])";
        return $"insert into {schema.Schema}.{table} ({string.Join(", ", columns.Select(column => column.Name))}) overriding system value " +
               $"select {string.Join(", ", values)} from generate_series(1, 3) as n, {organizations} as o;";
    }

    private static string Value(SchemaSnapshot schema, string type)
    {
        if (schema.Rows.OfType<EnumRow>().FirstOrDefault(row => type == $"{schema.Schema}.{row.Name}" || type == $"{schema.Schema}.{row.Name}[]") is { } labels)
        {
            var label = $"((array[{string.Join(", ", labels.Labels.Select(each => $"'{each}'"))}])[1 + n % {labels.Labels.Count}])::{schema.Schema}.{labels.Name}";
            return type.EndsWith(']') ? $"array[{label}]" : label;
        }

        return type.Split('(')[0] switch
        {
            "uuid" => "md5(n::text)::uuid",
            "text" or "varchar" => "'v' || n",
            "char" => "n::text",
            "boolean" => "n % 2 = 0",
            "date" => "date '2026-01-01' + n",
            "timestamptz" or "timestamp" => "timestamp '2026-01-01 10:00' + n * interval '1 day'",
            "interval" => "n * interval '1 day'",
            "json" or "jsonb" => $"json_build_object('n', n)::{type}",
            "text[]" => "array['v' || n]",
            "integer[]" => "array[n]",
            "int4range" => "int4range(n, n + 1)",
            _ => "n",
        };
    }
}
