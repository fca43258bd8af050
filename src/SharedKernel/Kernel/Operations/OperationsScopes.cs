namespace Backend.Kernel.Operations;

/// <summary>The scopes of operators. They reach the organization of the token, as every scope does.</summary>
internal static class OperationsScopes
{
    public const string Read = "ops:read";

    public const string Write = "ops:write";
}
