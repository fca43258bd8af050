using Backend.Data.Schema.Views;

namespace Backend.Data.Schema;

/// <summary>
/// A materialized view of reference data that belongs to no organization: its rows are those of the last
/// <c>refresh materialized view</c>, which only the owner may run. It may have indexes.
/// </summary>
/// <param name="qualifiedName"><c>schema.view</c>.</param>
public abstract class GlobalMaterializedView<TRow>(string qualifiedName) : Table<TRow>(qualifiedName), IView
{
    ViewQuery IView.Query => DefineQuery();

    bool IView.IsMaterialized => true;

    internal sealed override bool IsTenant => false;

    /// <summary>The query, made by <see cref="ViewQuery.Sql"/>. It selects every column of the view by its name, and no table of tenants.</summary>
    protected abstract ViewQuery DefineQuery();
}
