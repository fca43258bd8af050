using System.Runtime.InteropServices;

namespace Backend.Data.Sql;

/// <summary>A part of the caller's rows, without copying where the list is one of the usual two.</summary>
internal static class RowSpan
{
    public static ReadOnlySpan<T> Of<T>(IReadOnlyList<T> rows, int start, int count)
    {
        switch (rows)
        {
            // An array of a derived type cannot be a span of its base.
            case T[] array when array.GetType() == typeof(T[]):
                return array.AsSpan(start, count);
            case List<T> list:
                return CollectionsMarshal.AsSpan(list).Slice(start, count);
            default:
                var copy = new T[count];
                for (var i = 0; i < count; i++)
                    copy[i] = rows[start + i];
                return copy;
        }
    }
}
