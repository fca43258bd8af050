using System.Globalization;

namespace Backend.Development.Server;

/// <summary>
/// postgresql.conf of the development server. fsync and synchronous_commit keep their defaults: what a host has
/// acknowledged survives a crash here as it does in production.
/// </summary>
internal static class Settings
{
    public static void Write(Layout layout, int port) =>
        File.WriteAllText(Path.Combine(layout.Data, "postgresql.conf"), string.Create(CultureInfo.InvariantCulture, $"""
            # Written at each start.
            listen_addresses = '127.0.0.1'
            port = {port}
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 200
            shared_buffers = '128MB'
            max_wal_size = '1GB'
            timezone = 'UTC'
            log_timezone = 'UTC'
            datestyle = 'ISO'
            lc_messages = 'C'
            log_checkpoints = off
            log_line_prefix = '%m [%p] %q%u@%d '
            jit = off

            """));
}
