namespace Backend.Data.Schema.Types;

/// <summary>A value type that may be null.</summary>
internal sealed class NullableValueType<T>(ColumnType<T> inner) : NullableType<T?, T>(inner, Nulls.OfValues<T>()), INullableType
    where T : struct
{
    ColumnType INullableType.Inner => Inner;
}
