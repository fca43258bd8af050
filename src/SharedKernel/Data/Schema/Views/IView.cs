namespace Backend.Data.Schema.Views;

/// <summary>A table that is a query.</summary>
internal interface IView
{
    ViewQuery Query { get; }

    /// <summary>Whether PostgreSQL keeps the rows until it is told to make them anew.</summary>
    bool IsMaterialized { get; }
}
