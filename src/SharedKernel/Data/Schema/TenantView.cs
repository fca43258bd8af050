using Backend.Data.Schema.Views;

namespace Backend.Data.Schema;

/// <summary>
/// A view whose rows belong to one organization each. It reads with the rights of whoever asks
/// (<c>security_invoker</c>), so the walls of its tables hold in it, and every statement filters it by the organization
/// besides. There is no materialized one: it would have no wall, and its owner, whom the walls blind, would fill it with
/// nothing.
/// </summary>
/// <param name="qualifiedName"><c>schema.view</c>.</param>
public abstract class TenantView<TRow>(string qualifiedName) : Table<TRow>(qualifiedName), IView
{
    ViewQuery IView.Query => DefineQuery();

    bool IView.IsMaterialized => false;

    internal sealed override bool IsTenant => true;

    /// <summary>
    /// The query, made by <see cref="ViewQuery.Sql"/>. It selects <c>organization_id</c> and every column of the view by its name; tables within it are joined,
    /// and rows grouped, by <c>organization_id</c> too.
    /// </summary>
    protected abstract ViewQuery DefineQuery();
}
