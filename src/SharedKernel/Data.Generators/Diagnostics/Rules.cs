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
}
