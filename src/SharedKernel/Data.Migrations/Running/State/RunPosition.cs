using System.Globalization;
using Backend.Data.Migrations.Running.Plans;

namespace Backend.Data.Migrations.Running.State;

/// <summary>How far a run is, so that whatever ends it can say what the database holds.</summary>
internal sealed class RunPosition
{
    private readonly List<AppliedMigration> _applied = [];

    private MigrationPlan? _plan;

    /// <summary>What this run has committed as a whole.</summary>
    public IReadOnlyList<AppliedMigration> Applied => _applied;

    /// <summary>How many segments of the current file are committed, by this run or an earlier one.</summary>
    public int Committed { get; private set; }

    /// <summary>Whether a commit was sent and not answered.</summary>
    public bool IsCommitting { get; set; }

    /// <summary>Rows that the current backfill has changed and committed.</summary>
    public long BackfilledRows { get; set; }

    /// <summary>What happens if the current segment is not finished; null when nothing of it can stay.</summary>
    public string? Remainder { get; set; }

    public MigrationSegment? Segment => _plan is { } plan && Committed < plan.Segments.Count ? plan.Segments[Committed] : null;

    /// <summary>Where a failure happened, such as <c>catalog/0002_more, segment 2 of 3 (line 7)</c>.</summary>
    public string? Place => (_plan, Segment) switch
    {
        ({ Segments.Count: > 1 } plan, { } segment) => $"{plan.File.QualifiedName}, segment {segment.Number} of {plan.Segments.Count} (line {segment.FirstLine})",
        ({ } plan, _) => plan.File.QualifiedName,
        _ => null,
    };

    public void Begin(MigrationPlan plan, int committed)
    {
        (_plan, Committed) = (plan, committed);
        (IsCommitting, BackfilledRows, Remainder) = (false, 0, null);
    }

    public void SegmentCommitted()
    {
        Committed++;
        (IsCommitting, BackfilledRows, Remainder) = (false, 0, null);
    }

    public void FileApplied(AppliedMigration file)
    {
        _applied.Add(file);
        _plan = null;
    }

    /// <summary>What the database holds now, in sentences; empty when the run has changed nothing worth telling.</summary>
    public string Describe() => string.Join(' ', Sentences());

    private IEnumerable<string> Sentences()
    {
        if (_applied.Count > 0)
            yield return $"This run has applied {string.Join(", ", _applied.Select(file => $"{file.Module}/{file.Id}"))}.";
        if (_plan is not { } plan)
            yield break;
        yield return Committed == 0
            ? $"Nothing of {plan.File.QualifiedName} is committed{(IsCommitting ? " for certain" : "")}."
            : $"Of {plan.File.QualifiedName}, {Range(Committed)} of {plan.Segments.Count} (to line {plan.LastLineOf(Committed)}) {(Committed == 1 ? "is" : "are")} committed and {(Committed == 1 ? "stays" : "stay")}; `db migrate` goes on behind {(Committed == 1 ? "it" : "them")}.";
        if (IsCommitting)
            yield return "The connection ended during a commit, so that one may have taken effect: `db status` tells.";
        if (BackfilledRows > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"The backfill has changed {BackfilledRows} rows, which stay.");
        if (Remainder is not null)
            yield return Remainder;
    }

    private static string Range(int segments) => segments == 1 ? "segment 1" : $"segments 1 to {segments}";
}
