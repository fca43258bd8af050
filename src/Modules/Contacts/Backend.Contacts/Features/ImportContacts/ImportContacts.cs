using Backend.Data.Execution;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Streaming;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Contacts.Features.ImportContacts;

/// <summary>Some lines of an import. Each is answered by itself; a line that is refused keeps no other from being written.</summary>
internal sealed record ImportContacts(IReadOnlyList<ContactLine> Lines, DuplicateRule OnDuplicate) : ICommand<IReadOnlyList<LineOutcome>>;

internal sealed class ImportContactsHandler(IUnitOfWork unitOfWork) : IRequestHandler<ImportContacts, IReadOnlyList<LineOutcome>>
{
    public async Task<IReadOnlyList<LineOutcome>> Handle(ImportContacts request, CancellationToken cancellationToken)
    {
        var outcomes = new LineOutcome?[request.Lines.Count];
        var valid = new List<int>(outcomes.Length);
        for (var i = 0; i < outcomes.Length; i++)
        {
            var violations = request.Lines[i].Check();
            if (violations.IsEmpty)
                valid.Add(i);
            else
                outcomes[i] = LineOutcome.Failed(new ValidationException(violations.ByField));
        }

        foreach (var wave in Waves(request.Lines, valid))
            await new ContactWave(unitOfWork, request.Lines, wave, request.OnDuplicate).WriteAsync(outcomes, cancellationToken);
        return outcomes!;
    }

    // One statement writes no row twice, so a line with the address of an earlier one comes in a later statement.
    private static IEnumerable<IReadOnlyList<int>> Waves(IReadOnlyList<ContactLine> lines, List<int> valid)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return valid.ToLookup(i => lines[i].Email is { } email ? seen[email] = seen.GetValueOrDefault(email, -1) + 1 : 0)
            .OrderBy(wave => wave.Key)
            .Select(wave => wave.ToList());
    }
}
