using Backend.Data.Execution;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Schema;

/// <summary>A column whose values are <typeparamref name="T"/> in .NET.</summary>
/// <typeparam name="T">Nullable exactly when the column is.</typeparam>
public sealed class Column<T> : Column, IExpr<T>
{
    private readonly Func<ColumnTypeContext, ColumnType<T>> _resolve;

    private ColumnType<T>? _type;

    internal Column(string name, Func<ColumnTypeContext, ColumnType<T>> resolve)
        : this(name, resolve, new ColumnTraits(), [])
    {
    }

    private Column(string name, Func<ColumnTypeContext, ColumnType<T>> resolve, ColumnTraits traits, IReadOnlyList<Func<T, string?>> rules)
        : base(name, traits) => (_resolve, Rules) = (resolve, rules);

    Expr IExpr.Node => this;

    internal override ColumnType Type => ValueType;

    /// <summary>Resolved late: the name of an enum type needs the schema of the table.</summary>
    internal ColumnType<T> ValueType => _type ??= _resolve(new ColumnTypeContext(Table.SchemaName));

    void ISelectable.AddItems(List<Expr> items) => items.Add(this);

    T ISelectable<T>.Read(RowReader row, ref int ordinal) => row.Get(ValueType, ordinal++);

    internal IReadOnlyList<Func<T, string?>> Rules { get; }

    internal Column<T> With(ColumnTraits traits) => new(Name, _resolve, traits, Rules);

    internal Column<T> WithRule(Func<T, string?> rule) => new(Name, _resolve, Traits, [.. Rules, rule]);

    internal Column<T> WithCheck(string rule, string sql) =>
        With(Traits with { Checks = [.. Traits.Checks, (Identifier.Checked(rule), sql)] });

    internal Column<TNull> ToNullable<TNull>(
        Func<ColumnType<T>, ColumnType<TNull>> lift,
        Func<Func<T, string?>, Func<TNull, string?>> liftRule)
    {
        if (Default is not null || OnUpdate is ClientUpdate<T> || IsPrimaryKey || Traits.Identity is not null)
            throw new InvalidOperationException($"Nullable() of column {Name} comes before its default, and a key is never null.");
        return new(Name, context => lift(_resolve(context)), Traits with { IsNullable = true }, [.. Rules.Select(liftRule)]);
    }

    internal Column<TValue> ToConverted<TValue>(Func<T, TValue> read, Func<TValue, T> write)
    {
        if (IsNullable || Traits.ValueSources > 0 || OnUpdate is not null)
            throw new InvalidOperationException($"Convert() of column {Name} comes before Nullable(), its default and what an update sets.");
        return new(
            Name,
            context => new ConvertedType<TValue, T>(_resolve(context), read, write),
            Traits,
            [.. Rules.Select(rule => (Func<TValue, string?>)(value => rule(write(value))))]);
    }

    internal Column<T[]> ToArray()
    {
        if (Traits is not { IsPrimaryKey: false, ValueSources: 0, OnUpdate: null, Collation: null, Key: null, Reference: null, Checks.Count: 0 })
            throw new InvalidOperationException($"The element of the array column {Name} has no modifier but Refine, Convert and Nullable(): the others stand behind Array(…), and no CHECK sees an element.");
        return new(
            Name,
            context => new ArrayType<T>(_resolve(context)),
            new ColumnTraits(),
            [.. Rules.Select(rule => (Func<T[], string?>)(items => items.Select(rule).FirstOrDefault(message => message is not null)))]);
    }
}
