namespace Backend.Data.Query.Paging;

/// <summary>A cursor that is damaged, or was made by another query. Thrown before any SQL.</summary>
public sealed class InvalidCursorException : Exception
{
    internal InvalidCursorException(Exception? inner = null)
        : base("The cursor is damaged or belongs to another query.", inner)
    {
    }
}
