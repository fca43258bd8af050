namespace Backend.Modules.Contacts.Features.ImportContacts;

/// <summary>What becomes of a line whose email address a contact has already, be it from the same import.</summary>
internal enum DuplicateRule
{
    /// <summary>The line fails.</summary>
    Fail,

    /// <summary>The contact stays as it is.</summary>
    Skip,

    /// <summary>The contact is replaced, as by <c>PUT /v1/contacts</c>.</summary>
    Update,
}
