using Backend.Development;
using Backend.Kernel.Errors;
using Backend.Modules.Contacts;
using Backend.Modules.Contacts.Features.MergeContacts;
using Backend.Modules.Orders;
using Backend.Modules.Orders.Features.PlaceDraft;
using Backend.Testing.Telemetry;
using Npgsql;

namespace Backend.Orders.Tests.Features;

/// <summary>Orders for a contact that another transaction is merging away at that moment.</summary>
public sealed class MergedContactTests : OrdersFixture
{
    private const string OneWaits = "select count(*) = 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private const string TwoWait = "select count(*) = 2 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    /// <summary>The later id, so that a merge locks Ann first and then waits for it.</summary>
    private Guid _survivor;

    [SetUp]
    public async Task NewSurvivor() => _survivor = await NewContactAsync(A, "Anna");

    [Test]
    public async Task Place_WhileTheContactIsMergedAway_IsRefused()
    {
        var seats = await NewProductAsync(A, "seats", kind: ProductKind.License);

        var refusal = await Assert.ThrowsAsync<ConflictException>(() => WhileMergingAsync(() => PlaceAsync(A, Ann, (seats.Id, 1))));

        Assert.That(refusal!.Code, Is.EqualTo(ErrorCodes.ReferenceMissing));
        Assert.That(await CountAsync(A), Is.EqualTo((0L, 0L, 0L)));
        Assert.That(await StockAsync(A, seats), Is.EqualTo(seats.Stock));
    }

    [Test]
    public async Task Draft_WhileTheContactIsMergedAway_IsRefused()
    {
        var tea = await NewProductAsync(A, "tea");

        var refusal = await Assert.ThrowsAsync<ConflictException>(() => WhileMergingAsync(() => DraftAsync(A, Ann, (tea.Id, 1))));

        Assert.That(refusal!.Code, Is.EqualTo(ErrorCodes.ReferenceMissing));
        Assert.That(await CountAsync(A), Is.EqualTo((0L, 0L, 0L)));
    }

    [Test]
    public async Task PlaceDraft_WhileTheContactIsMergedAway_IsTheSurvivorsAndNeverDeadlocks()
    {
        var seats = await NewProductAsync(A, "seats", kind: ProductKind.License);
        var draft = await DraftAsync(A, Ann, (seats.Id, 1));
        using var recorder = new SpanRecorder("Backend.Kernel", "Backend.Data");

        var placed = await WhileMergingAsync(() => SendAsync(A, new PlaceDraft(draft.Id, null)));

        Assert.That((placed.Status, placed.Contact.Id), Is.EqualTo((OrderStatus.Placed, _survivor)));
        Assert.That(await Host.ReadAsync<Guid>("select contact_id from licenses.licenses where order_id = $1", draft.Id), Is.EqualTo(_survivor));
        Assert.That(recorder.Spans.Select(span => span.GetTagItem("backend.retry.attempt")), Is.All.Null, "both lock the contact before the order");
    }

    /// <summary>Begins a request while a merge holds the duplicate, and lets the merge commit when the request waits for it.</summary>
    private async Task<T> WhileMergingAsync<T>(Func<Task<T>> request)
    {
        Task<ContactDetails> merge;
        Task<T> answer;
        await using (var holder = await Host.OpenAsync(DatabaseRole.Admin))
        {
            await using var command = new NpgsqlCommand($"begin; select from contacts.contacts where id = '{_survivor}' for update", holder);
            await command.ExecuteNonQueryAsync();
            merge = SendAsync(A, new MergeContacts(_survivor, null, new Duplicate { DuplicateId = Ann }));
            await Host.WhenAsync(OneWaits);
            answer = request();
            await Host.WhenAsync(TwoWait);
        }

        await merge;
        return await answer;
    }
}
