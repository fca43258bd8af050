using System.Globalization;

namespace Backend.Testing.Clusters;

/// <summary>postgresql.conf of a private cluster. What decides on lost data (fsync, synchronous_commit) keeps its default.</summary>
internal static class ClusterSettings
{
    public static void Write(string data, int port, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(data, "postgresql.conf"), string.Create(CultureInfo.InvariantCulture, $"""
            listen_addresses = '127.0.0.1'
            port = {port}
            unix_socket_directories = ''
            # In the data directory, so that a killed server leaves nothing elsewhere.
            dynamic_shared_memory_type = mmap
            password_encryption = 'scram-sha-256'
            max_connections = 100
            shared_buffers = '32MB'
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            log_line_prefix = '%m [%p] %q%u@%d '
            jit = off
            {string.Join('\n', lines)}

            """));
}
