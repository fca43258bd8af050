namespace Backend.Data.Schema.Types;

/// <summary>A value type that may be null.</summary>
internal sealed class NullableValueType<T>(ColumnType<T> inner) : NullableType<T?, T>(inner, Nulls.OfValues<T>())
    where T : struct;
