namespace Backend.Data.Tests.Generators.Support;

/// <summary>The part of Backend.Data that declarations and generated code touch, as small as it can be.</summary>
internal static class ContractSource
{
    public const string Text = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;

        namespace Backend.Data.Execution
        {
            using Backend.Data.Schema;

            public sealed class RowReader
            {
                public T Get<T>(Column<T> column, int ordinal) => throw new NotSupportedException(column.SqlName + ordinal);
            }
        }

        namespace Backend.Data.Schema
        {
            using Backend.Data.Execution;

            public abstract class Column(string name)
            {
                public string SqlName { get; } = name;
            }

            public sealed class Column<T>(string name) : Column(name);

            public readonly struct Optional<T>(T value)
            {
                public T Value { get; } = value;
                public bool IsSet { get; } = true;
                public static implicit operator Optional<T>(T value) => new(value);
            }

            public abstract class ColumnValue<TSource>
            {
                public abstract Column Column { get; }
                public abstract (bool IsSet, object? Value) Of(TSource source);
            }

            public static class ColumnValue
            {
                public static ColumnValue<TSource> Of<TSource, T>(Column<T> column, Func<TSource, Optional<T>> value) =>
                    new Typed<TSource, T>(column, value);

                private sealed class Typed<TSource, T>(Column<T> column, Func<TSource, Optional<T>> value) : ColumnValue<TSource>
                {
                    public override Column Column => column;
                    public override (bool IsSet, object? Value) Of(TSource source) => (value(source).IsSet, value(source).Value);
                }
            }

            public interface IWritableTable<TRow, TNew, TPatch>
            {
                IReadOnlyList<ColumnValue<TNew>> NewValues { get; }
                IReadOnlyList<ColumnValue<TPatch>> PatchValues { get; }
            }

            public sealed class TableDefinition
            {
                public TableDefinition Unique(params Column[] columns) => this;
            }

            public abstract class Table<TRow>(string name)
            {
                public string SqlName { get; } = name;
                public string? TableAlias { get; init; }
                public IReadOnlyList<Column> AllColumns => ListColumns();
                public abstract TRow ReadRow(RowReader reader, int ordinal);
                protected abstract IReadOnlyList<Column> ListColumns();
                protected virtual IReadOnlyList<Column> ListUnreadColumns() => [];
                protected virtual void Define(TableDefinition t) { }
            }

            public abstract class TenantTable<TRow>(string name) : Table<TRow>(name);
            public abstract class GlobalTable<TRow>(string name) : Table<TRow>(name);
            public abstract class PublishedTable<TRow>(string name) : Table<TRow>(name);
            public abstract class TenantView<TRow>(string name) : Table<TRow>(name);
            public abstract class GlobalView<TRow>(string name) : Table<TRow>(name);
            public abstract class GlobalMaterializedView<TRow>(string name) : Table<TRow>(name);

            public static class Columns
            {
                public static Column<Guid> Uuid(string name) => new(name);
                public static Column<string> Text(string name) => new(name);
                public static Column<string> Varchar(string name, int length) => new(name);
                public static Column<int> Integer(string name) => new(name);
                public static Column<long> Bigint(string name) => new(name);
                public static Column<DateTimeOffset> TimestampTz(string name) => new(name);
                public static Column<T> Enum<T>(string name) where T : struct, Enum => new(name);
                public static Column<T> Jsonb<T>(string name) => new(name);
                public static Column<T[]> Array<T>(Column<T> element) => new(element.SqlName);

                public static C PrimaryKey<C>(this C column) where C : Column => column;
                public static C DefaultVersion7<C>(this C column) where C : Column => column;
                public static C DefaultNow<C>(this C column) where C : Column => column;
                public static C IdentityAlways<C>(this C column) where C : Column => column;
                public static C IdentityByDefault<C>(this C column) where C : Column => column;
                public static Column<string> TsVector(string name, string sql) => new(name);
                public static C GeneratedStored<C>(this C column, string sql) where C : Column => column;
                public static C OnUpdateIncrement<C>(this C column) where C : Column => column;
                public static Column<T> Default<T>(this Column<T> column, T value) => column;
            }

            public static class NullableStructs
            {
                public static Column<T?> Nullable<T>(this Column<T> column) where T : struct => new(column.SqlName);
            }

            public static class NullableClasses
            {
                public static Column<T?> Nullable<T>(this Column<T> column) where T : class => new(column.SqlName);
            }
        }
        """;
}
