using System.Security.Cryptography;
using System.Text;
using Backend.Data.Migrations.Files;

namespace Backend.Data.Migrations.Running.Plans;

/// <summary>A file as the segments in which it is run.</summary>
/// <param name="File">The file.</param>
/// <param name="Segments">In order, at least one.</param>
internal sealed record MigrationPlan(MigrationFile File, IReadOnlyList<MigrationSegment> Segments)
{
    /// <summary>The last line of the first segments; 0 of none.</summary>
    public int LastLineOf(int segments) => segments == 0 ? 0 : Segments[segments - 1].LastLine;

    /// <summary>SHA-256 of the first segments in hexadecimal. Comments between statements may change; what is run, and how, may not.</summary>
    public string ChecksumOf(int segments)
    {
        var text = new StringBuilder();
        foreach (var segment in Segments.Take(segments))
            text.Append(segment.Kind).Append('\n').Append(segment.Sql).Append('\0');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
