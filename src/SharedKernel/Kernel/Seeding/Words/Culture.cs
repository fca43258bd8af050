namespace Backend.Kernel.Seeding.Words;

/// <summary>The words of one culture that names and addresses are made of.</summary>
/// <param name="Code">Its language (ISO 639-1).</param>
/// <param name="FirstNames">Given names, in its own letters.</param>
/// <param name="LastNames">Family names.</param>
/// <param name="Cities">Cities.</param>
/// <param name="CompanyForms">What stands behind a company's name, such as a legal form.</param>
/// <param name="PhonePrefix">The country's calling code, with its plus.</param>
/// <param name="PhoneGroups">How many digits the groups of a number have.</param>
public sealed record Culture(
    string Code,
    IReadOnlyList<string> FirstNames,
    IReadOnlyList<string> LastNames,
    IReadOnlyList<string> Cities,
    IReadOnlyList<string> CompanyForms,
    string PhonePrefix,
    IReadOnlyList<int> PhoneGroups);
