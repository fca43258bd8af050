using System.Security.Cryptography;

namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>A file of lines being written, readable by its owner alone, with its SHA-256.</summary>
internal sealed class ExportFile : IAsyncDisposable
{
    private const int BufferSize = 128 * 1024;

    private const byte LineFeed = (byte)'\n';

    private readonly FileStream _file;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private readonly byte[] _buffer = new byte[BufferSize];

    private int _used;

    public ExportFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _file = new FileStream(path, options);
    }

    public long Lines { get; private set; }

    public long Bytes { get; private set; }

    public async ValueTask WriteLineAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        await WriteAsync(line, cancellationToken);
        if (_used == BufferSize)
            await FlushAsync(cancellationToken);
        _buffer[_used++] = LineFeed;
        Lines++;
    }

    /// <summary>Writes what waits, to the disk.</summary>
    /// <returns>The SHA-256 of all of it, in hexadecimal.</returns>
    public async Task<string> FinishAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        _file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public ValueTask DisposeAsync()
    {
        _hash.Dispose();
        return _file.DisposeAsync();
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (bytes.Length > 0)
        {
            if (_used == BufferSize)
                await FlushAsync(cancellationToken);
            var part = Math.Min(bytes.Length, BufferSize - _used);
            bytes[..part].CopyTo(_buffer.AsMemory(_used));
            _used += part;
            bytes = bytes[part..];
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        _hash.AppendData(_buffer, 0, _used);
        await _file.WriteAsync(_buffer.AsMemory(0, _used), cancellationToken);
        Bytes += _used;
        _used = 0;
    }
}
