using Backend.Data.Schema;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Validation;

/// <summary>Collects what is wrong with a request, field by field, before a connection is taken.</summary>
public sealed class Violations
{
    private readonly Dictionary<string, List<string>> _byField = new(StringComparer.Ordinal);

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => _byField.Count == 0;

    /// <summary>Messages by field.</summary>
    public IReadOnlyDictionary<string, string[]> ByField =>
        _byField.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>Adds a message of the form <c>must …</c>.</summary>
    public Violations Add(string field, string message)
    {
        if (!_byField.TryGetValue(field, out var messages))
            _byField[field] = messages = [];
        messages.Add(message);
        return this;
    }

    /// <summary>Holds a value against the type and the rules of the column it is meant for.</summary>
    /// <param name="field">The field's name as the caller knows it.</param>
    /// <param name="value">The value.</param>
    /// <param name="column">The column that will store it.</param>
    public Violations Check<T>(string field, T value, Column<T> column)
    {
        if (value is null)
            return column.IsNullable ? this : Add(field, "must not be null");
        if (column.ValueType.Validate(value) is { } wrong)
            Add(field, wrong);
        foreach (var rule in column.Rules)
        {
            if (rule(value) is { } message)
                Add(field, message);
        }

        return this;
    }

    /// <summary>
    /// Holds a whole new row against its columns and the rules that the table has of such rows. Fields are called as the
    /// columns are, in camelCase.
    /// </summary>
    public Violations Check<TRow, TNew, TPatch>(IWritableTable<TRow, TNew, TPatch> table, TNew row) =>
        CheckAll(table.NewValues, table.Table.Definition, row);

    /// <summary>The same of the changes to a row: what is left out is not looked at.</summary>
    public Violations Check<TRow, TNew, TPatch>(IWritableTable<TRow, TNew, TPatch> table, TPatch patch) =>
        CheckAll(table.PatchValues, table.Table.Definition, patch);

    /// <summary>The same for a value that may be left out.</summary>
    public Violations Check<T>(string field, Optional<T> value, Column<T> column) =>
        value.IsSet ? Check(field, value.Value, column) : this;

    private Violations CheckAll<TRecord>(IReadOnlyList<ColumnValue<TRecord>> values, TableDefinition definition, TRecord record)
    {
        foreach (var value in values)
            value.Validate(record, FieldName(value.Column), this);
        foreach (var rule in definition.RowRules.OfType<RowRule<TRecord>>())
        {
            if (rule.Check(record) is { } message)
                Add(rule.Field, message);
        }

        return this;
    }

    private static string FieldName(Column column)
    {
        var words = column.Name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
