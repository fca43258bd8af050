namespace Backend.Host.Development;

/// <summary>What a development token may do unless told otherwise: everything.</summary>
internal static class DevelopmentTokens
{
    public const string AllScopes =
        "contacts:read contacts:write orders:read orders:write licenses:read licenses:write ops:read ops:write";
}
