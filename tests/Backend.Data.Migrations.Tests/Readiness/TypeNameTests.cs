using Backend.Data.Migrations.Readiness;

namespace Backend.Data.Migrations.Tests.Readiness;

public sealed class TypeNameTests
{
    [TestCase("varchar(20)", "character varying")]
    [TestCase("char(3)[]", "character[]")]
    [TestCase("numeric(28,4)", "numeric")]
    [TestCase("timestamptz", "timestamp with time zone")]
    [TestCase("kinds.shade[]", "shade[]")]
    [TestCase("orders.\"order\"", "order")]
    [TestCase("extensions.vector(3)", "vector")]
    public void Base_OfDdl_IsWhatPostgresPrints(string name, string expected) => Assert.That(TypeName.Base(name), Is.EqualTo(expected));
}
