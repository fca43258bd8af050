using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>Every rule about table classes. Each message says what to do instead.</summary>
internal static class Rules
{
    private const string Category = "Backend.Data";

    public static readonly DiagnosticDescriptor NotPartial = new(
        "BKD001", "Table class is not partial",
        "Table class '{0}' is not partial: declare it 'sealed partial class', its row types and readers are generated into the other part",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotTopLevel = new(
        "BKD002", "Table class is nested, generic or file-local",
        "Table class '{0}' is {1}: declare it as a plain class directly in a namespace, where its row types are generated",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor QualifiedBase = new(
        "BKD003", "Base type of a table is not written as a simple name",
        "The base type of table '{0}' is written '{1}': import Backend.Data.Schema and write '{2}<Row>' with a row type named in the table's own namespace",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ColumnInOtherPart = new(
        "BKD004", "Column is declared in another part than the base type",
        "Column '{0}' stands in a part of '{1}' that does not name the base type, so it would be left out: move it to the part that does",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ColumnNamedLikeRow = new(
        "BKD005", "Column is named like a row type of its table",
        "Column '{0}' has the name of a row type of '{1}', whose member it would become: rename the field, the SQL name may stay",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NullableNotDeclared = new(
        "BKD006", "Nullable column has a non-nullable type",
        "Column '{0}' is Nullable() but declared 'Column<{1}>': declare it 'Column<{1}?>' or drop Nullable()",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NullableNotCalled = new(
        "BKD007", "Column of a nullable type is not nullable",
        "Column '{0}' is declared 'Column<{1}>' but its initializer does not call Nullable(): call it or declare a non-nullable type",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotPublicReadonly = new(
        "BKD008", "Column is not a public readonly instance field",
        "Column '{0}' is not a public readonly instance field: declare it 'public readonly Column<{1}>'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ConstructorParameters = new(
        "BKD009", "Table class has a constructor with parameters",
        "Table class '{0}' has a constructor with parameters: aliases are created with 'new()', so a table takes none and passes its name to the base type",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateColumn = new(
        "BKD010", "Two columns have the same SQL name",
        "Column '{0}' has the SQL name '{1}', which '{2}' already has: give each column its own name",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnreadableInitializer = new(
        "BKD011", "Column initializer is not a chain of calls",
        "The initializer of column '{0}' is not a chain of calls: write the factory and its modifiers in place, such as 'Text(\"name\").Nullable()', because defaults and keys are read from there",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotListed = new(
        "BKD012", "Table is not listed in Tables",
        "Table '{0}' is not listed in this assembly's Tables and would be missing from migrations: add 'public static {0} Name {{ get; }} = new();' to the static class Tables",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor RelationWithoutForeignKey = new(
        "BKD013", "Relation follows no foreign key",
        "Relation '{0}' joins '{1}' ({2}) to '{3}' ({4}), but no foreign key of '{1}' does: add one to its Define, or name the columns of the key that is there",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A relation reads what a foreign key guarantees. Without one a One may find no row and a Many may find rows that belong to nothing.",
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor ConflictWithoutKey = new(
        "BKD014", "Conflict target is no unique key",
        "Table '{0}' has no unique key over ({1}), so nothing can conflict there: name the columns of a Unique(…) of its Define, or declare that key",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "PostgreSQL refuses ON CONFLICT whose columns are not exactly those of a unique index (42P10).",
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor OrganizationColumn = new(
        "BKD015", "Column takes the organization's name",
        "Column '{0}' of '{1}' is named organization_id, which the data layer adds, writes and filters by itself: remove the column, and derive the table from TenantTable if its rows belong to organizations",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A tenant table has the column already and shows it nowhere; on a global table it would hold rows of organizations that no statement filters.");

    public static readonly DiagnosticDescriptor ForeignKeyWithoutIndex = new(
        "BKD016", "Foreign key has no index on its side",
        "No index of '{0}' begins with ({1}): add '.Index({1})' to its Define, or each delete from '{2}' scans the whole table",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "PostgreSQL indexes the referenced side of a foreign key only. A delete or key update there looks for referencing rows, and so does every join along the key. A partial index counts only if all it leaves out is NULL in the key.",
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor PublishedWrite = new(
        "BKD017", "Write to a published table",
        "'{0}' is a published table of another module, so it has no {1}: read or join it, and ask its module to write with a message of its contracts",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Only the module that owns a table writes it; a published table is its read-only view for the others.");

    public static readonly DiagnosticDescriptor HandMadeTemplate = new(
        "BKD018", "SQL template built by hand",
        "SqlTemplate.{0} is the compiler's: write the SQL as $\"…\" where it is used, so that its text is the author's and every value is a parameter",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Called by hand, AppendLiteral would put any string into the text of a statement.");
}
