using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using Npgsql;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>Each error of the server's has its type, says which constraint, and repeats no value.</summary>
internal sealed class DatabaseErrorTests : ShopTests
{
    private const string Secret = "secret-value";

    [Test]
    public async Task UniqueViolation_NamesItsConstraint() =>
        AssertError<UniqueViolationException>(
            await ErrorAsync(async (unit, ct) =>
            {
                await unit.Insert(Products).Values(new NewProduct { Sku = Secret, Name = "a", PriceCents = 1 }).ExecuteAsync(ct);
                return await unit.Insert(Products).Values(new NewProduct { Sku = Secret, Name = "b", PriceCents = 1 }).ExecuteAsync(ct);
            }),
            new("23505", "shop", "products", null, "products_sku_key"));

    [Test]
    public async Task ForeignKeyViolation_NamesItsConstraint() =>
        AssertError<ForeignKeyViolationException>(
            await ErrorAsync((unit, ct) => unit.Insert(Orders).Values(new NewOrder { Number = 77, ContactId = Guid.CreateVersion7() }).ExecuteAsync(ct)),
            new("23503", "shop", "orders", null, "orders_contact_id_fkey"));

    [Test]
    public async Task ForeignKeyViolation_RowOfAnotherOrganization_IsAsForAnUnknownOne()
    {
        var id = Guid.CreateVersion7();
        await WriteAsync((unit, ct) => unit.Insert(Contacts).Values(new NewContact { Id = id, Name = "G" }).ExecuteAsync(ct), ShopDatabase.Globex);

        var foreign = await ErrorAsync((unit, ct) => unit.Insert(Orders).Values(new NewOrder { Number = 78, ContactId = id }).ExecuteAsync(ct));
        var unknown = await ErrorAsync((unit, ct) => unit.Insert(Orders).Values(new NewOrder { Number = 78, ContactId = Guid.CreateVersion7() }).ExecuteAsync(ct));

        Assert.That((foreign.GetType(), foreign.Message, foreign.Details), Is.EqualTo((unknown.GetType(), unknown.Message, unknown.Details)));
    }

    [Test]
    public async Task CheckViolation_NamesItsConstraint() =>
        AssertError<CheckViolationException>(
            await ErrorAsync((unit, ct) => unit.Update(Products).Set(Products.Stock, -1).All().ExecuteAsync(ct)),
            new("23514", "shop", "products", null, "products_stock_min_check"));

    [Test]
    public async Task NotNullViolation_NamesItsColumn() =>
        AssertError<NotNullViolationException>(
            await ErrorAsync((unit, ct) => unit.Insert(Products).Values(new NewProduct { Sku = Secret, Name = null!, PriceCents = 1 }).ExecuteAsync(ct)),
            new("23502", "shop", "products", "name"));

    [Test]
    public async Task InvalidValue_TooLong_RepeatsNoValue() =>
        AssertError<InvalidValueException>(
            await ErrorAsync((unit, ct) => unit.Insert(Products).Values(new NewProduct { Sku = Secret + new string('x', 50), Name = "a", PriceCents = 1 }).ExecuteAsync(ct)),
            new("22001"));

    [TestCase("truncate shop.contacts")]
    [TestCase("update shop.contacts set organization_id = '01890000-0000-7000-8000-00000000000b'")]
    [TestCase("create table shop.mine (id int)")]
    public async Task InsufficientPrivilege_IsTyped(string sql) =>
        Assert.That(await ErrorAsync((unit, ct) => unit.RawAsync(sql, ct)), Is.TypeOf<InsufficientPrivilegeException>());

    [Test]
    public async Task DeadlockDetected_IsTypedAndRetryable()
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var other = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var errors = await Task.WhenAll(
            LockBothAsync(ShopSeed.Hammer, ShopSeed.Nail, ready, other.Task),
            LockBothAsync(ShopSeed.Nail, ShopSeed.Hammer, other, ready.Task));

        var loser = errors.OfType<DatabaseException>().Single();
        Assert.That((loser.GetType(), loser.IsRetryable), Is.EqualTo((typeof(DeadlockDetectedException), true)));
    }

    [TestCase("40001", typeof(SerializationFailureException), true)]
    [TestCase("40P01", typeof(DeadlockDetectedException), true)]
    [TestCase("23P01", typeof(CheckViolationException), false)]
    [TestCase("55P03", typeof(LockTimeoutException), false)]
    [TestCase("57014", typeof(StatementTimeoutException), false)]
    [TestCase("22003", typeof(InvalidValueException), false)]
    [TestCase("22P02", typeof(InvalidValueException), false)]
    [TestCase("BK001", typeof(OrganizationRefusedException), false)]
    [TestCase("42501", typeof(InsufficientPrivilegeException), false)]
    [TestCase("53300", typeof(DatabaseUnavailableException), false)]
    [TestCase("57P01", typeof(DatabaseUnavailableException), false)]
    [TestCase("08006", typeof(DatabaseUnavailableException), false)]
    [TestCase("25006", typeof(ReadOnlyTransactionException), false)]
    [TestCase("54000", typeof(ProgramLimitExceededException), false)]
    [TestCase("54001", typeof(ProgramLimitExceededException), false)]
    [TestCase("21000", typeof(CardinalityViolationException), false)]
    [TestCase("42601", typeof(UnclassifiedDatabaseException), false)]
    public void Classify_SqlState_HasItsType(string sqlState, Type type, bool isRetryable)
    {
        var error = ErrorClassifier.Classify(new PostgresException(Secret, "ERROR", "ERROR", sqlState));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error, Is.TypeOf(type));
            Assert.That(error.IsRetryable, Is.EqualTo(isRetryable));
            Assert.That(error.Details.SqlState, Is.EqualTo(sqlState));
            Assert.That(error.Message, Does.Not.Contain(Secret));
        }
    }

    [Test]
    public void Classify_ErrorOfTheDriver_HasNoSqlState()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ErrorClassifier.Classify(new NpgsqlException("x", new TimeoutException())), Is.TypeOf<StatementTimeoutException>());
            Assert.That(ErrorClassifier.Classify(new NpgsqlException("x", new IOException())), Is.TypeOf<DatabaseUnavailableException>());
            Assert.That(ErrorClassifier.NoConnection(new NpgsqlException("x", new TimeoutException())), Is.TypeOf<DatabaseUnavailableException>());
            Assert.That(ErrorClassifier.Classify(new NpgsqlException("x", new IOException())).Details.SqlState, Is.Empty);
        }
    }

    private static void AssertError<T>(DatabaseException error, DatabaseErrorDetails details)
        where T : DatabaseException
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error, Is.TypeOf<T>());
            Assert.That(error.Details, Is.EqualTo(details));
            Assert.That(error.Message, Does.Not.Contain(Secret));
            Assert.That(error.IsRetryable, Is.False);
        }
    }

    private async Task<DatabaseException> ErrorAsync(Func<IUnitOfWork, CancellationToken, Task<int>> work)
    {
        try
        {
            await TryAsync(work);
        }
        catch (DatabaseException error)
        {
            return error;
        }

        throw new InvalidOperationException("The statement succeeded.");
    }

    private async Task<Exception?> LockBothAsync(Guid first, Guid second, TaskCompletionSource ready, Task other)
    {
        try
        {
            await TryAsync(async (unit, ct) =>
            {
                await unit.From(Products).Where(Products.Id.Eq(first)).ForUpdate().ToListAsync(ct);
                ready.SetResult();
                await other;
                return await unit.From(Products).Where(Products.Id.Eq(second)).ForUpdate().ToListAsync(ct);
            });
            return null;
        }
        catch (DatabaseException error)
        {
            return error;
        }
    }
}
