using System.Globalization;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Data;

/// <summary>The ids of the seeded rows, as <c>bench.id_of</c> in setup.sql makes them.</summary>
internal static class KnownIds
{
    public static OrganizationId Organization(int organization) => new(Of(0, organization, 0));

    public static Guid Contact(int organization, int number) => Of(1, organization, number);

    public static Guid Product(int organization, int number) => Of(2, organization, number);

    private static Guid Of(int kind, int organization, int number) =>
        Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0189{kind:x4}-0000-7000-8{organization:x3}-{number:x12}"));
}
