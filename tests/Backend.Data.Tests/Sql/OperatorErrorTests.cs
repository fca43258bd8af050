using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql;

/// <summary>Expressions that the compiler of C# lets pass and that cannot be right: refused before anything is sent.</summary>
internal sealed class OperatorErrorTests
{
    private static readonly RecordingUnitOfWork Unit = new();

    [Test]
    public void Arrow_OfWhatIsNoJsonb_IsRefused() => AssertRefused(() => Contacts.Name.ArrowText("x"), "take jsonb, not varchar(100)");

    [Test]
    public void AsScalar_OfTwoColumns_IsRefused() => AssertRefused(() => Select(Contacts.Id, Contacts.Name).From(Contacts).AsScalar(), "one expression, not 2");

    [Test]
    public void AsScalar_OfAWholeRow_IsRefused() => AssertRefused(() => From(Countries).AsScalar(), "one expression, not 2");

    [Test]
    public void AsScalar_OfAMappedColumn_IsRefused() => AssertRefused(() => Select(Orders.Number).From(Orders).As(number => (int)number).AsScalar(), "bigint is not compared with");

    [Test]
    public void Any_OfTwoColumns_IsRefused() => AssertRefused(() => Any(Select(Contacts.Id, Contacts.Name).From(Contacts)), "one expression, not 2");

    [Test]
    public void ArrayAgg_OfAnArray_IsRefused() => AssertRefused(() => ArrayAgg(Contacts.Tags), "rectangular");

    [Test]
    public void ArrayAgg_OfTheNullableSide_IsRefused() => AssertOfNullableSideRefused(ArrayAgg(Contacts.Name));

    [Test]
    public void FirstValue_OfTheNullableSide_IsRefused() => AssertOfNullableSideRefused(FirstValue(Contacts.Name).Over(Window.All));

    [Test]
    public void Lower_OfTheNullableSide_IsRefused() => AssertOfNullableSideRefused(Contacts.Name.Lower());

    [Test]
    public void Else_OfTheNullableSide_IsRefused() => AssertOfNullableSideRefused(Case().When(Contacts.Name.Eq("x"), Orders.Number).Else(Contacts.Version));

    [Test]
    public void Coalesce_EndingWithTheNullableSide_IsRefused() => AssertOfNullableSideRefused(Coalesce(Contacts.Email, Contacts.Name));

    [Test]
    public void DateTrunc_OfTheNullableSide_IsRefused() => AssertOfNullableSideRefused(Contacts.CreatedAt.DateTrunc(DateUnit.Day));

    [Test]
    public void RowEq_OfAWholeTable_IsRefused() =>
        AssertRefused(() => Row(Contacts, Orders.Id).Eq((null!, Guid.Empty)), "Row(a, b)");

    [Test]
    public void RowIn_QueryOfMoreColumns_IsRefused() =>
        AssertRefused(() => Unit.From(Orders).Where(Row(Orders.Id, Orders.ContactId).In(Select(Contacts, Countries.Code).From(Contacts).CrossJoin(Countries)
            .As(row => (row.Item1.Id, row.Item1.Id)))).ToSql(), "not in a query of");

    [Test]
    public void NTile_NoBucket_IsRefused() => AssertOutOfRange(() => NTile(0));

    [Test]
    public void Lag_NegativeOffset_IsRefused() => AssertOutOfRange(() => Lag(Contacts.Age, -1));

    [Test]
    public void NthValue_Zero_IsRefused() => AssertOutOfRange(() => NthValue(Contacts.Age, 0));

    [Test]
    public void PercentileCont_BeyondOne_IsRefused() => AssertOutOfRange(() => PercentileCont(1.5, Contacts.Age));

    [Test]
    public void GenerateSeries_StepOfNothing_IsRefused() => AssertOutOfRange(() => GenerateSeries("numbers", 1, 2, 0));

    [Test]
    public void TextSearchConfig_NoIdentifier_IsRefused() =>
        Assert.That(() => TextSearchConfig.Named("english'); --"), Throws.InstanceOf<ArgumentException>());

    private static void AssertOfNullableSideRefused<T>(IExpr<T> expression) =>
        AssertRefused(() => Unit.Select(Orders.Id, expression).From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToSql(), "OrNull()");

    private static void AssertRefused(Func<object> build, string because) =>
        Assert.That(() => build(), Throws.TypeOf<StatementException>().With.Message.Contains(because));

    private static void AssertOutOfRange(Func<object> build) => Assert.That(() => build(), Throws.TypeOf<ArgumentOutOfRangeException>());
}
