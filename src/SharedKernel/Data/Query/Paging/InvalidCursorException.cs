namespace Backend.Data.Query.Paging;

/// <summary>A cursor that no page of this query gave: damaged, made up, or of another query or organization. Thrown before any SQL.</summary>
public sealed class InvalidCursorException : Exception
{
    internal InvalidCursorException(Exception? inner = null)
        : base("The cursor is damaged or belongs to another query.", inner)
    {
    }
}
