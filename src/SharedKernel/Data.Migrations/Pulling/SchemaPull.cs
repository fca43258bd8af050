using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Pulling.Reading;
using Backend.Data.Migrations.Pulling.Rows;
using Backend.Data.Migrations.Pulling.Writing;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Pulling;

/// <summary>Makes C# tables of a PostgreSQL schema that others have made.</summary>
public static class SchemaPull
{
    /// <summary>
    /// Reads one schema and returns the files of a module that has the same: a class for each table, the first migration as
    /// a baseline, and <c>adopt.sql</c>, which leads the database there. Writes nothing, and changes nothing in the
    /// database: one transaction that reads the catalog.
    /// </summary>
    /// <param name="connectionString">Of any role that may connect; Npgsql's key=value form.</param>
    /// <param name="options">What to read, and the names in C#.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="ArgumentException">The module's name would have to be quoted in SQL, or the namespace is none.</exception>
    /// <exception cref="PullException">The database cannot be read, or must be changed first; the message says how.</exception>
    public static async Task<PullResult> PullAsync(string connectionString, PullOptions options, CancellationToken cancellationToken)
    {
        Identifier.Checked(options.Module);
        if (!options.Namespace.Split('.').All(IsName))
            throw new ArgumentException($"'{options.Namespace}' is not a namespace of C#.", nameof(options));
        var live = await LiveSchemaReader.ReadAsync(connectionString, options.Schema, cancellationToken);
        var schema = SchemaSpelling.Spell(live, options);
        return new PullResult(ModuleFiles.Of(schema, live), schema.LeftOut, schema.Notes);
    }

    private static bool IsName(string part) =>
        part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_');
}
