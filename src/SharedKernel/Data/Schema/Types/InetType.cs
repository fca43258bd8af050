using System.Net;
using System.Net.Sockets;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>inet</c> of a host. A network has no <see cref="IPAddress"/>: its mask would be lost, so it is refused.</summary>
internal sealed class InetType() : ValueWireType<IPAddress, NpgsqlInet>("inet", NpgsqlDbType.Inet)
{
    internal override string Text(IPAddress value) => Checked(value).ToString();

    internal override string? Validate(IPAddress value) => HasScope(value) ? "must be an address without a scope" : null;

    protected override NpgsqlInet ToWire(IPAddress value) => new(Checked(value));

    protected override IPAddress FromWire(NpgsqlInet wire) => wire.Netmask == Bits(wire.Address)
        ? wire.Address
        : throw new InvalidOperationException("The inet is a network and not a host: its mask has no place in an IPAddress.");

    private static int Bits(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32;

    private static bool HasScope(IPAddress value) => value is { AddressFamily: AddressFamily.InterNetworkV6, ScopeId: not 0 };

    private static IPAddress Checked(IPAddress value) => HasScope(value)
        ? throw new StatementException("inet has no scope: the address would be another one when it is read.")
        : value;
}
