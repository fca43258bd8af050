namespace Backend.Tenancy.Tests.Attacks;

/// <summary>What an attacker may see. Everything else is an SQLSTATE.</summary>
internal static class Seen
{
    public const string NoRow = "no row";

    public const string OwnRows = "own rows only";

    public const string NothingChanged = "0 rows changed";

    public const string Foreign = "**rows of another organization**";

    public const string ForeignInError = "**another organization's value in an error**";

    public const string ForeignChanged = "**another organization's rows changed**";

    public const string Allowed = "**allowed**";

    public const string Denied = "42501";
}
