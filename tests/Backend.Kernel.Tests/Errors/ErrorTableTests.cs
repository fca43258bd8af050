using System.Reflection;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Tests.Errors;

internal sealed class ErrorTableTests
{
    private static readonly Dictionary<Type, (int Status, string Code)> Database = new()
    {
        [typeof(UniqueViolationException)] = (409, ErrorCodes.AlreadyExists),
        [typeof(ForeignKeyViolationException)] = (409, ErrorCodes.ReferenceMissing),
        [typeof(CheckViolationException)] = (422, ErrorCodes.ConstraintFailed),
        [typeof(NotNullViolationException)] = (422, ErrorCodes.ConstraintFailed),
        [typeof(InvalidValueException)] = (422, ErrorCodes.ConstraintFailed),
        [typeof(OrganizationRefusedException)] = (403, ErrorCodes.Forbidden),
        [typeof(SerializationFailureException)] = (503, ErrorCodes.Unavailable),
        [typeof(DeadlockDetectedException)] = (503, ErrorCodes.Unavailable),
        [typeof(LockTimeoutException)] = (503, ErrorCodes.Unavailable),
        [typeof(DatabaseUnavailableException)] = (503, ErrorCodes.Unavailable),
        [typeof(CommitOutcomeUnknownException)] = (503, ErrorCodes.OutcomeUnknown),
        [typeof(StatementTimeoutException)] = (504, ErrorCodes.DeadlineExceeded),
        [typeof(InsufficientPrivilegeException)] = (500, ErrorCodes.Internal),
        [typeof(ProgramLimitExceededException)] = (422, ErrorCodes.ConstraintFailed),
        [typeof(ReadOnlyTransactionException)] = (500, ErrorCodes.Internal),
        [typeof(CardinalityViolationException)] = (500, ErrorCodes.Internal),
        [typeof(UnclassifiedDatabaseException)] = (500, ErrorCodes.Internal),
    };

    [TestCaseSource(typeof(DatabaseErrors), nameof(DatabaseErrors.Types))]
    public void Of_EachDatabaseException_HasItsLine(Type type)
    {
        Assert.That(Database, Contains.Key(type), "a new database exception needs a line here and in the table");
        var entry = ErrorTable.Of(DatabaseErrors.Make(type));

        Assert.That((entry.Status, entry.Code), Is.EqualTo(Database[type]));
    }

    [TestCaseSource(typeof(DatabaseErrors), nameof(DatabaseErrors.Types))]
    public void DetailOf_DatabaseException_SaysNothingOfTheDatabase(Type type)
    {
        var error = DatabaseErrors.Make(type);

        Assert.That(ErrorTable.DetailOf(error, ErrorTable.Of(error)), Does.Not.Contain("contacts"));
    }

    private static IEnumerable<string> Codes()
        => typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

    [TestCaseSource(nameof(Codes))]
    public void Entries_EachCode_HasOneLine(string code) => Assert.That(ErrorTable.Entries.Count(e => e.Code == code), Is.EqualTo(1));

    private static IEnumerable<TestCaseData> Refusals()
    {
        yield return new TestCaseData(new ValidationException("name", "is required"), 400, ErrorCodes.ValidationFailed);
        yield return new TestCaseData(new MalformedRequestException("No.", new Dictionary<string, string[]>()), 400, ErrorCodes.MalformedRequest);
        yield return new TestCaseData(new UnauthenticatedException("No."), 401, ErrorCodes.Unauthenticated);
        yield return new TestCaseData(new ForbiddenException("No."), 403, ErrorCodes.Forbidden);
        yield return new TestCaseData(new NotFoundException("contact"), 404, ErrorCodes.NotFound);
        yield return new TestCaseData(new ConflictException(ErrorCodes.InvalidState, "No."), 409, ErrorCodes.InvalidState);
        yield return new TestCaseData(new ConflictException(ErrorCodes.InsufficientStock, "No."), 409, ErrorCodes.InsufficientStock);
        yield return new TestCaseData(new ConflictException(ErrorCodes.NoSeatLeft, "No."), 409, ErrorCodes.NoSeatLeft);
        yield return new TestCaseData(new VersionMismatchException(), 412, ErrorCodes.VersionMismatch);
        yield return new TestCaseData(new ConflictException("unheard_of", "No."), 500, ErrorCodes.Internal);
        yield return new TestCaseData(new BadHttpRequestException("x", 413), 413, ErrorCodes.PayloadTooLarge);
        yield return new TestCaseData(new BadHttpRequestException("x", 415), 415, ErrorCodes.UnsupportedMediaType);
        yield return new TestCaseData(new BadHttpRequestException("x", 400), 400, ErrorCodes.MalformedRequest);
        yield return new TestCaseData(new OperationCanceledException(), 504, ErrorCodes.DeadlineExceeded);
        yield return new TestCaseData(new TaskCanceledException(), 504, ErrorCodes.DeadlineExceeded);
        yield return new TestCaseData(new InvalidOperationException("secret"), 500, ErrorCodes.Internal);
    }

    [TestCaseSource(nameof(Refusals))]
    public void Of_OtherException_HasItsLine(Exception exception, int status, string code)
    {
        var entry = ErrorTable.Of(exception);

        Assert.That((entry.Status, entry.Code), Is.EqualTo((status, code)));
        Assert.That(ErrorTable.DetailOf(exception, entry), Does.Not.Contain("secret"));
    }

    [Test]
    public void Entries_OnlyPassingFailures_AskToRetry()
        => Assert.That(ErrorTable.Entries.Where(e => e.Retry == RetryRule.Always).Select(e => e.Code), Is.EqualTo(new[] { ErrorCodes.RequestInProgress, ErrorCodes.RateLimited, ErrorCodes.Unavailable }));
}
