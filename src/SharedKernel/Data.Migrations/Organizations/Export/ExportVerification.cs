using System.Buffers;
using System.Security.Cryptography;
using Backend.Data.Execution;

namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>Reads files back: what the disk has is what the snapshot had.</summary>
internal static class ExportVerification
{
    private const int BufferSize = 128 * 1024;

    /// <param name="path">The file.</param>
    /// <param name="table">What was written into it.</param>
    /// <param name="counted">The table's rows, counted in the snapshot.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="OrganizationStateException">It differs.</exception>
    public static async Task VerifyAsync(string path, ExportedTable table, long counted, CancellationToken cancellationToken)
    {
        var (lines, sha256) = await ReadAsync(path, cancellationToken);
        if (lines != counted)
            throw new OrganizationStateException($"{path} has {lines} lines, and {table.Table} has {counted} rows in the snapshot: this is no export. Run `org export` again.");
        if (sha256 != table.Sha256)
            throw new OrganizationStateException($"{path} does not read as it was written: this is no export. Look after the disk, and run `org export` again.");
    }

    private static async Task<(long Lines, string Sha256)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var lines = 0L;
            for (var read = await file.ReadAsync(buffer, cancellationToken); read > 0; read = await file.ReadAsync(buffer, cancellationToken))
            {
                hash.AppendData(buffer, 0, read);
                lines += buffer.AsSpan(0, read).Count((byte)'\n');
            }

            return (lines, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
