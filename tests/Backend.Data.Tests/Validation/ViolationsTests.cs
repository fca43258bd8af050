using Backend.Data.Schema;
using Backend.Data.Validation;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Validation;

/// <summary>Column rules are the validation of requests.</summary>
internal sealed class ViolationsTests
{
    [TestCase("a", null)]
    [TestCase("", "must not be blank")]
    [TestCase(" \t\n", "must not be blank")]
    [TestCase("a\0b", "must not contain the NUL character")]
    [TestCase("😀日本", null)]
    public void Check_Text_SaysWhatIsWrong(string value, string? message) =>
        Assert.That(Messages(value, Contacts.Name), message is null ? Is.Empty : Is.EqualTo([message]));

    [Test]
    public void Check_HalfASurrogatePair_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var text in new[] { "a\ud800", "\udc00a", "\ud800\ud800", "😀\udc00" })
                Assert.That(Messages(text, Contacts.Name), Is.EqualTo(["must be well-formed Unicode text"]));
        }
    }

    [Test]
    public void Check_TextAtTheLimit_CountsCodePoints()
    {
        var hundred = string.Concat(Enumerable.Repeat("😀", 100));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Messages(hundred, Contacts.Name), Is.Empty);
            Assert.That(Messages(hundred + "a", Contacts.Name), Is.EqualTo(["must be at most 100 characters long"]));
        }
    }

    [Test]
    public void Check_Null_IsRefusedOnlyWhereTheColumnIsNotNullable()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Messages(null!, Contacts.Name), Is.EqualTo(["must not be null"]));
            Assert.That(Messages(null, Contacts.Email), Is.Empty);
            Assert.That(Messages(null, Contacts.Age), Is.Empty);
            Assert.That(Messages(null!, Contacts.Tags), Is.EqualTo(["must not be null"]));
            Assert.That(Messages(null, Contacts.Nicknames), Is.Empty);
            Assert.That(Messages(null!, Contacts.Metadata), Is.EqualTo(["must not be null"]));
        }
    }

    [TestCase(-1, "must be at least 0")]
    [TestCase(0, null)]
    [TestCase(150, null)]
    [TestCase(151, "must be at most 150")]
    public void Check_NumberOfANullableColumn_IsHeldAgainstItsRange(int age, string? message) =>
        Assert.That(Messages((int?)age, Contacts.Age), message is null ? Is.Empty : Is.EqualTo([message]));

    [Test]
    public void Check_EnumWithoutAMember_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Messages((ContactType)9, Contacts.Type), Is.EqualTo(["must be one of individual, company"]));
            Assert.That(Messages((Loyalty?)(Loyalty)9, Contacts.Loyalty), Is.EqualTo(["must be one of bronze, silver, gold"]));
            Assert.That(Messages(new[] { Channel.Email, (Channel)9 }, Contacts.Channels), Is.EqualTo(["must be one of email, phone, postal_mail"]));
        }
    }

    [Test]
    public void Check_ArrayElements_AreHeldAgainstTheElementsType()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Messages(new[] { "a", "b\0" }, Contacts.Tags), Is.EqualTo(["must not contain the NUL character"]));
            Assert.That(Messages(new[] { "a", null! }, Contacts.Tags), Is.EqualTo(["must not contain null"]));
            Assert.That(Messages(new[] { new string('x', 21) }, Contacts.Nicknames), Is.EqualTo(["must be at most 20 characters long"]));
            Assert.That(Messages(new[] { "" }, Contacts.Nicknames), Is.Empty);
        }
    }

    [Test]
    public void Check_Infinity_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Messages(DateTimeOffset.MaxValue, Contacts.CreatedAt), Has.Length.EqualTo(1));
            Assert.That(Messages((DateTimeOffset?)DateTimeOffset.MinValue, Contacts.DeletedAt), Has.Length.EqualTo(1));
            Assert.That(Messages(DateTimeOffset.MaxValue.AddTicks(-1), Contacts.CreatedAt), Is.Empty);
        }
    }

    [Test]
    public void Check_UnsetOptional_IsNotLookedAt()
    {
        var violations = new Violations()
            .Check("name", default(Optional<string>), Contacts.Name)
            .Check("email", new Optional<string?>(new string('x', 256)), Contacts.Email);

        Assert.That(violations.ByField.Keys, Is.EqualTo(["email"]));
    }

    [Test]
    public void Check_SeveralRules_KeepsEachMessageByField()
    {
        var violations = new Violations().Check("a", "\0", Contacts.Name).Check("a", "", Contacts.Name).Check("b", 0, OrderItems.Quantity);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(violations.IsEmpty, Is.False);
            Assert.That(violations.ByField["a"], Is.EqualTo(["must not contain the NUL character", "must not be blank"]));
            Assert.That(violations.ByField["b"], Is.EqualTo(["must be at least 1"]));
        }
    }

    private static string[] Messages<T>(T value, Column<T> column) =>
        new Violations().Check("field", value, column).ByField.GetValueOrDefault("field", []);
}
