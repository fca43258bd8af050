namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>What becomes of files that are in the directory of an export before it.</summary>
public enum ExistingFiles
{
    /// <summary>Nothing: a directory that is not empty is refused.</summary>
    Refuse,

    /// <summary>Those of an earlier export are deleted, others of the same names written over, and the rest stays.</summary>
    Overwrite,
}
