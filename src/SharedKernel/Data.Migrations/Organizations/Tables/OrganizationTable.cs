namespace Backend.Data.Migrations.Organizations.Tables;

/// <summary>A table of the catalog that holds rows of organizations, whether the code knows it or not.</summary>
/// <param name="Oid">Its id in the catalog.</param>
/// <param name="Name">Schema and name, quoted where SQL needs it.</param>
/// <param name="IsElsewhere">Whether its rows lie in partitions or on another server, so that they have no place of their own (ctid).</param>
/// <param name="Columns">All columns but the organization, in their order, quoted where SQL needs it.</param>
/// <param name="Key">The columns of its primary key; empty without one.</param>
/// <param name="Access">How its rows are reached.</param>
internal sealed record OrganizationTable(
    uint Oid,
    string Name,
    bool IsElsewhere,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Key,
    RowAccess Access)
{
    /// <summary>What stands behind FROM: tables that inherit from it are tables of their own.</summary>
    public string Source => IsElsewhere ? Name : $"only {Name}";
}
