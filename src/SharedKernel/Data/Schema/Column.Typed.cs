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
        : base(name) => _resolve = resolve;

    Expr IExpr.Node => this;

    internal override ColumnType Type => ValueType;

    /// <summary>Resolved late: the name of an enum type needs the schema of the table.</summary>
    internal ColumnType<T> ValueType => _type ??= _resolve(new ColumnTypeContext(Table.SchemaName));

    void ISelectable.AddItems(List<Expr> items) => items.Add(this);

    T ISelectable<T>.Read(RowReader row, ref int ordinal) => row.Get(ValueType, ordinal++);

    internal IReadOnlyList<Func<T, string?>> Rules { get; private init; } = [];

    internal ColumnType<T[]> ArrayOf(ColumnTypeContext context) => new ArrayType<T>(_resolve(context));

    internal Column<T> WithDefault(ColumnDefault value) => Copy(@default: value);

    internal Column<T> WithPrimaryKey() => Copy(primaryKey: true);

    internal Column<T> WithOnUpdate(string sql) => Copy(onUpdate: sql);

    internal Column<T> WithRule(Func<T, string?> rule) => Copy(rule: rule);

    internal Column<T> WithCheck(string rule, string sql) => Copy(check: (rule, sql));

    internal Column<TNull> ToNullable<TNull>(
        Func<ColumnType<T>, ColumnType<TNull>> lift,
        Func<Func<T, string?>, Func<TNull, string?>> liftRule)
    {
        if (Default is not null || IsPrimaryKey)
            throw new InvalidOperationException($"Nullable() of column {Name} comes before its default, and a key is never null.");
        return new(Name, context => lift(_resolve(context)))
        {
            IsNullable = true,
            OnUpdate = OnUpdate,
            Checks = Checks,
            Rules = [.. Rules.Select(liftRule)],
        };
    }

    private Column<T> Copy(
        ColumnDefault? @default = null,
        bool primaryKey = false,
        string? onUpdate = null,
        Func<T, string?>? rule = null,
        (string, string)? check = null) => new(Name, _resolve)
        {
            IsNullable = IsNullable,
            Default = @default ?? Default,
            IsPrimaryKey = primaryKey || IsPrimaryKey,
            OnUpdate = onUpdate ?? OnUpdate,
            Checks = check is { } added ? [.. Checks, added] : Checks,
            Rules = rule is null ? Rules : [.. Rules, rule],
        };
}
