using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Streaming;
using Backend.Modules.Contacts.Schema;

namespace Backend.Modules.Contacts.Features.ImportContacts;

using static Backend.Modules.Contacts.Schema.Tables;

/// <summary>Lines of which no two have one email address, written by one statement.</summary>
internal sealed class ContactWave(IUnitOfWork unitOfWork, IReadOnlyList<ContactLine> lines, IReadOnlyList<int> wave, DuplicateRule rule)
{
    private static readonly JsonElement NoMetadata = JsonSerializer.SerializeToElement(new Dictionary<string, string>());

    // In the order of their addresses, so that two imports wait for each other instead of deadlocking.
    private readonly List<(int Line, NewContact Row)> _rows =
        [.. wave.Select(line => (Line: line, Row: Row(lines[line]))).OrderBy(row => row.Row.Email.Value, StringComparer.Ordinal)];

    public async Task WriteAsync(LineOutcome?[] outcomes, CancellationToken cancellationToken)
    {
        var written = rule == DuplicateRule.Update ? await UpsertAsync(cancellationToken) : await InsertAsync(cancellationToken);
        var missed = _rows.Where(row => !written.ContainsKey(Key(row.Row))).ToList();
        foreach (var (line, row) in _rows)
            outcomes[line] = written.GetValueOrDefault(Key(row));
        if (missed.Count == 0)
            return;
        var present = rule == DuplicateRule.Fail ? [] : await PresentAsync(missed, cancellationToken);
        foreach (var (line, row) in missed)
            outcomes[line] = present.TryGetValue(row.Email.Value!, out var id) ? Left(id) : Taken();
    }

    private async Task<Dictionary<string, LineOutcome>> InsertAsync(CancellationToken cancellationToken)
    {
        var inserted = await unitOfWork.Insert(Contacts)
            .Values([.. _rows.Select(row => row.Row)])
            .OnConflict(Contacts.Email)
            .DoNothing()
            .Returning(Contacts.Id, Contacts.Email)
            .ToListAsync(cancellationToken);
        return inserted.ToDictionary(row => row.Item2 ?? Key(row.Item1), row => Outcome(LineStatus.Created, row.Item1), StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, LineOutcome>> UpsertAsync(CancellationToken cancellationToken)
    {
        var upserted = await unitOfWork.Insert(Contacts)
            .Values([.. _rows.Select(row => row.Row)])
            .OnConflict(Contacts.Email)
            .DoUpdate(Contacts.Name, Contacts.Phone, Contacts.Type, Contacts.IsActive, Contacts.Notes, Contacts.Metadata)
            .WhereDistinct()
            .UpsertedListAsync(cancellationToken);
        return upserted.ToDictionary(
            row => row.Row.Email ?? Key(row.Row.Id),
            row => Outcome(row.Inserted ? LineStatus.Created : LineStatus.Updated, row.Row.Id),
            StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, Guid>> PresentAsync(List<(int Line, NewContact Row)> missed, CancellationToken cancellationToken)
    {
        var emails = missed.Select(row => row.Row.Email.Value).ToList();
        var present = await unitOfWork.Select(Contacts.Email, Contacts.Id)
            .From(Contacts)
            .Where(Contacts.Email.In(emails), Contacts.DeletedAt.IsNull())
            .ToListAsync(cancellationToken);
        return present.ToDictionary(row => row.Item1!, row => row.Item2, StringComparer.Ordinal);
    }

    private LineOutcome Left(Guid id) => Outcome(rule == DuplicateRule.Skip ? LineStatus.Skipped : LineStatus.Unchanged, id);

    private static LineOutcome Taken() => LineOutcome.Failed(new ConflictException(ErrorCodes.AlreadyExists, "A contact with this email address exists."));

    private static LineOutcome Outcome(LineStatus status, Guid id) => new(status) { Id = id };

    // A row without an address meets none that is there.
    private static string Key(NewContact row) => row.Email.Value ?? Key(row.Id.Value);

    private static string Key(Guid id) => id.ToString();

    private static NewContact Row(ContactLine line) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = line.Name,
        Email = line.Email,
        Phone = line.Phone,
        Type = line.Type,
        IsActive = line.IsActive,
        Notes = line.Notes,
        Metadata = line.Metadata.IsSet ? line.Metadata.Value : NoMetadata,
    };
}
