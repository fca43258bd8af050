namespace Backend.Data.Tests.Generators.Support;

/// <summary>Sources as a module's author writes them; only generated code has to be documented.</summary>
internal static class SourceFile
{
    public const string Header = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Backend.Data.Schema;
        using static Backend.Data.Schema.Columns;

        """;

    /// <summary>A file of the module's namespace.</summary>
    public static string Module(string declarations) => Header + "\nnamespace Shop.Schema;\n\n" + declarations;

    /// <summary>A tenant table <c>ThingsTable</c> of rows <c>Thing</c> with these members.</summary>
    public static string Table(string members) => Module($$"""
        public sealed partial class ThingsTable() : TenantTable<Thing>("shop.things")
        {
            {{members}}
        }
        """);
}
