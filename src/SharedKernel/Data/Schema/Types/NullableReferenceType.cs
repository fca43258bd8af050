namespace Backend.Data.Schema.Types;

/// <summary>A reference type that may be null.</summary>
internal sealed class NullableReferenceType<T>(ColumnType<T> inner) : NullableType<T?, T>(inner, Nulls.OfReferences<T>())
    where T : class?;
