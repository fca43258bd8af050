namespace Backend.Data.Tenancy;

/// <summary>The organization (tenant) that a unit of work acts for. Never the empty uuid.</summary>
public readonly record struct OrganizationId
{
    /// <summary>Wraps a uuid.</summary>
    /// <param name="value">The organization's id.</param>
    /// <exception cref="ArgumentException">The uuid is empty: an organization is never implied.</exception>
    public OrganizationId(Guid value)
    {
        if (value == Guid.Empty)
            throw new ArgumentException("An organization id is never the empty uuid.", nameof(value));
        Value = value;
    }

    /// <summary>The uuid as stored in <c>organization_id</c>.</summary>
    public Guid Value { get; }

    /// <summary>The uuid in its canonical lower-case form.</summary>
    public override string ToString() => Value.ToString("D");
}
