using Backend.Data.Schema.Types;

namespace Backend.Data.Schema;

/// <summary><c>Nullable()</c> for value types; reference types have theirs in <see cref="NullableReferenceColumns"/>.</summary>
public static class NullableColumns
{
    /// <summary>The column may hold NULL.</summary>
    public static Column<T?> Nullable<T>(this Column<T> column)
        where T : struct => column.ToNullable<T?>(
            type => new NullableValueType<T>(type),
            rule => value => value is { } present ? rule(present) : null);
}
