using Backend.Data.Tenancy;

namespace Backend.Data.Execution;

/// <summary>
/// An organization is unknown, or not as a step of its life wants it. Nothing was changed; the message says what to do and
/// may be shown as it is.
/// </summary>
public sealed class OrganizationStateException : Exception
{
    internal OrganizationStateException(string message)
        : base(message)
    {
    }

    internal static OrganizationStateException Unknown(OrganizationId id) =>
        new($"There is no organization {id}. Nothing was changed. `org list` shows all of them.");

    internal static OrganizationStateException BeingDeleted(OrganizationId id) =>
        new($"The organization {id} is being deleted, which is not undone. `org delete` finishes it.");
}
