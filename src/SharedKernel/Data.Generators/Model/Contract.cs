namespace Backend.Data.Generators.Model;

/// <summary>The names of Backend.Data that declarations use and generated code refers to.</summary>
internal static class Contract
{
    public const string SchemaNamespace = "Backend.Data.Schema";
    public const string MutationNamespace = "Backend.Data.Mutation";
    public const string Template = "Backend.Data.Query.SqlTemplate";
    public const string Schema = "global::Backend.Data.Schema.";
    public const string RowReader = "global::Backend.Data.Execution.RowReader";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ColumnType = "Column";
    public const string TablesClass = "Tables";
    public const string OrganizationColumn = "organization_id";

    public static TableKind? KindOf(string baseTypeName) => baseTypeName switch
    {
        "TenantTable" => TableKind.Tenant,
        "GlobalTable" => TableKind.Global,
        "PublishedTable" => TableKind.Published,
        "TenantView" or "GlobalView" or "GlobalMaterializedView" => TableKind.View,
        _ => null,
    };

    public static string Optional(string type) => $"{Schema}Optional<{type}>";
}
