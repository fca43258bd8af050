using Backend.Data.Schema.Views;

namespace Backend.Data.Schema;

/// <summary>A view of reference data that belongs to no organization. It reads with the rights of whoever asks (<c>security_invoker</c>).</summary>
/// <param name="qualifiedName"><c>schema.view</c>.</param>
public abstract class GlobalView<TRow>(string qualifiedName) : Table<TRow>(qualifiedName), IView
{
    ViewQuery IView.Query => DefineQuery();

    bool IView.IsMaterialized => false;

    internal sealed override bool IsTenant => false;

    /// <summary>The query, made by <see cref="ViewQuery.Sql"/>. It selects every column of the view by its name, and no table of tenants.</summary>
    protected abstract ViewQuery DefineQuery();
}
