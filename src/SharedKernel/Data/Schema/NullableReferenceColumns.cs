using Backend.Data.Schema.Types;

namespace Backend.Data.Schema;

/// <summary><c>Nullable()</c> for reference types; value types have theirs in <see cref="NullableColumns"/>.</summary>
public static class NullableReferenceColumns
{
    /// <summary>The column may hold NULL.</summary>
    public static Column<T?> Nullable<T>(this Column<T> column)
        where T : class => column.ToNullable<T?>(
            type => new NullableReferenceType<T>(type),
            rule => value => value is null ? null : rule(value));
}
