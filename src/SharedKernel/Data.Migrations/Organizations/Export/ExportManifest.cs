namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>What an export holds; <c>manifest.json</c>, which is written last: without it a directory is no export.</summary>
/// <param name="Organization">Whose rows they are.</param>
/// <param name="ExportedAt">The moment of the snapshot: nothing committed later is in it.</param>
/// <param name="Migrations">The schema: every applied migration as <c>module/id</c>, in the order of application.</param>
/// <param name="Rows">Rows of all tables.</param>
/// <param name="Tables">Every table with an organization, those without rows too; parents before children.</param>
public sealed record ExportManifest(
    ExportedOrganization Organization,
    DateTimeOffset ExportedAt,
    IReadOnlyList<string> Migrations,
    long Rows,
    IReadOnlyList<ExportedTable> Tables)
{
    /// <summary>What this text is.</summary>
    public string Format { get; } = "backend-organization-export/1";
}

/// <summary>The organization of an export.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">The label of its status.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record ExportedOrganization(Guid Id, string Name, string Status, DateTimeOffset CreatedAt);

/// <summary>One file of an export.</summary>
/// <param name="Table">The table, with its schema.</param>
/// <param name="File">The file's name: a JSON object on each line, in the order of the primary key.</param>
/// <param name="Rows">Its lines, which are the table's rows in the snapshot.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256, in hexadecimal.</param>
public sealed record ExportedTable(string Table, string File, long Rows, long Bytes, string Sha256);
