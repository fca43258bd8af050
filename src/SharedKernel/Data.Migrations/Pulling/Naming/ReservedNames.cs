namespace Backend.Data.Migrations.Pulling.Naming;

/// <summary>Names that pulled code uses for other things.</summary>
internal static class ReservedNames
{
    /// <summary>Types that the classes name: one of the module's own would stand before them.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "Boolean", "Column", "Columns", "Condition", "DateOnly", "DateTime", "DateTimeOffset", "Enum", "Extension", "GeneratedColumns", "GlobalMaterializedView",
        "GlobalTable", "GlobalView", "Guid", "IPAddress", "IndexMethod", "JoinKey", "JsonElement", "JsonSerializableAttribute", "JsonSerializerContext",
        "Many", "ModuleSchema", "NpgsqlRange", "NpgsqlTsVector", "Object", "OnDelete", "OnUpdate", "One", "OptionalOne", "PublishedTable", "References",
        "Schema", "SearchColumns", "Sequence", "SequenceOptions", "Sequences", "SqlTemplates", "String", "Table", "TableDefinition", "Tables", "TenantTable",
        "TenantView", "TimeOnly", "TimeSpan", "ViewQuery", "System", "Backend",
    ];

    /// <summary>Members that tables and their rows have already.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "AllColumns", "As", "AttachColumns", "Clone", "Deconstruct", "Define", "DefineQuery", "Definition", "DeclaredColumns", "EqualityContract", "Equals",
        "Finalize", "GetHashCode", "GetType", "IsOwned", "IsTenant", "IsView", "ListColumns", "ListUnreadColumns", "Many", "ManyThrough", "MemberwiseClone",
        "OnUpdateColumns", "One", "OptionalOne", "PrimaryKey", "PrintMembers", "QualifiedName", "ReadRow", "References", "SchemaName", "SelectList", "Sequences",
        "TableAlias", "TableName", "Tables", "ToString", "JoinKey", "IndexMethod", "OnDelete", "OnUpdate", "ViewQuery", "SequenceOptions",
    ];
}
