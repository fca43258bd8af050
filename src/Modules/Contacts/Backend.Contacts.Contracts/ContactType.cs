namespace Backend.Modules.Contacts;

/// <summary>What a contact is to the organization.</summary>
public enum ContactType
{
    /// <summary>A person.</summary>
    Individual,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A company or person that sells for the organization.</summary>
    Partner,
}
