using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Contacts;

/// <summary>The contacts of the organization.</summary>
public sealed class ContactsClient
{
    private readonly Sender _sender;

    internal ContactsClient(Sender sender) => _sender = sender;

    /// <summary>Makes a contact.</summary>
    /// <exception cref="BackendException"><c>already_exists</c>: another contact has the email address.</exception>
    public Task<Contact> CreateAsync(NewContact contact, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<NewContact, Contact>(ContactRoutes.Create, ContactRoutes.Create.Pattern, contact, options, cancellationToken);

    /// <summary>Reads a contact.</summary>
    /// <exception cref="BackendException"><c>not_found</c>.</exception>
    public Task<Contact> GetAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Contact>(ContactRoutes.Get, ContactRoutes.Get.Path(id), options, cancellationToken);

    /// <summary>Reads one page of contacts.</summary>
    public Task<Page<Contact>> ListAsync(ContactFilter filter, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Page<Contact>>(ContactRoutes.List, ContactRoutes.List.Pattern + QueryString.Of(filter), options, cancellationToken);

    /// <summary>Reads all contacts, page after page as the loop goes on.</summary>
    public IAsyncEnumerable<Contact> ListAllAsync(ContactFilter filter, CancellationToken cancellationToken) =>
        Sender.PagesAsync((cursor, ct) => ListAsync(filter with { Cursor = cursor }, ct), cancellationToken);

    /// <summary>Changes what is set, and leaves the rest.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>already_exists</c>, or <c>version_mismatch</c>.</exception>
    public Task<Contact> UpdateAsync(Guid id, ContactChanges changes, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<ContactChanges, Contact>(ContactRoutes.Update, ContactRoutes.Update.Path(id), changes, options, cancellationToken);

    /// <summary>Makes a contact, or changes the one with the email address.</summary>
    public Task<Contact> UpsertAsync(NewContact contact, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<NewContact, Contact>(ContactRoutes.Upsert, ContactRoutes.Upsert.Pattern, contact, options, cancellationToken);

    /// <summary>Deletes a contact.</summary>
    /// <exception cref="BackendException"><c>not_found</c> or <c>version_mismatch</c>.</exception>
    public Task DeleteAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync(ContactRoutes.Delete, ContactRoutes.Delete.Path(id), options, cancellationToken);

    /// <summary>Merges a duplicate into a contact: what refers to the duplicate refers to the contact afterwards, in every module.</summary>
    /// <param name="id">The contact that stays.</param>
    /// <param name="duplicateId">The contact that goes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <param name="options">What may be said of the call.</param>
    /// <exception cref="BackendException"><c>not_found</c> or <c>version_mismatch</c>.</exception>
    public Task<Contact> MergeAsync(Guid id, Guid duplicateId, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<ContactMerge, Contact>(ContactRoutes.Merge, ContactRoutes.Merge.Path(id), new ContactMerge(duplicateId, null), options, cancellationToken);

    /// <summary>
    /// Sends contacts as they come, and answers what became of each; the last line is the summary. Sent once and without a time
    /// limit of the client's: after a failure send the lines again, with a rule for those that are there.
    /// </summary>
    public IAsyncEnumerable<ImportedLine> ImportAsync(IAsyncEnumerable<ContactLine> lines, DuplicateRule onDuplicate, CancellationToken cancellationToken) =>
        _sender.StreamAsync<ImportedLine>(
            ContactRoutes.Import, ContactRoutes.Import.Pattern + QueryString.Of(new ImportFilter(onDuplicate)), new LinesContent<ContactLine>(lines), cancellationToken);

    /// <summary>Reads all contacts as one stream, without a time limit of the client's.</summary>
    public IAsyncEnumerable<ContactLine> ExportAsync(CancellationToken cancellationToken) =>
        _sender.StreamAsync<ContactLine>(ContactRoutes.Export, ContactRoutes.Export.Pattern, content: null, cancellationToken);
}
