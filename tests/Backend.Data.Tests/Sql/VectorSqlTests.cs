using Backend.Data.Query;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql;

/// <summary>The text of vector distances. They are not run here: the extension is not part of PostgreSQL.</summary>
internal sealed class VectorSqlTests
{
    private static readonly RecordingUnitOfWork Unit = new();

    private static readonly IExpr<float[]> Vector = new Value<float[]>(new VectorType(2), [1, 2]);

    private static IEnumerable<TestCaseData> Distances =>
    [
        new(Vector.L2Distance([3, 4]), "<->"),
        new(Vector.CosineDistance([3, 4]), "<=>"),
        new(Vector.NegativeInnerProduct([3, 4]), "<#>"),
        new(Vector.L1Distance([3, 4]), "<+>"),
    ];

    [TestCaseSource(nameof(Distances))]
    public void Distance_OfAValue_NamesTheOperatorWithItsSchema(IExpr<double?> distance, string @operator) =>
        Assert.That(
            Unit.Select(Countries.Code).From(Countries).OrderBy(distance.Asc()).Limit(1).ToSql(),
            Does.EndWith($" order by ($1::extensions.vector operator(extensions.{@operator}) $2::extensions.vector) limit 1"));

    [Test]
    public void Distance_OfAnExpression_IsWrittenWithoutAParameterOfItsOwn() =>
        Assert.That(
            Unit.Select(Vector.CosineDistance(Vector)).From(Countries).ToSql(),
            Does.StartWith("select ($1::extensions.vector operator(extensions.<=>) $1::extensions.vector) from"));

    [Test]
    public void Distance_OfAnotherDimension_IsRefused() =>
        Assert.That(() => Vector.L2Distance([1, 2, 3]), Throws.TypeOf<StatementException>().With.Message.Contains("must have 2 dimensions"));

    [Test]
    public void Distance_OfAnArrayThatIsNoVector_IsRefused()
    {
        IExpr<float[]> array = new Value<float[]>(new ArrayType<float>(ColumnTypes.Real), [1, 2]);

        Assert.That(() => array.L2Distance([1, 2]), Throws.TypeOf<StatementException>().With.Message.Contains("not of real[]"));
    }
}
