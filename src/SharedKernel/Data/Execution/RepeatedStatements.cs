using System.Diagnostics;
using Backend.Data.Diagnostics;
using Backend.Data.Sql;
using Microsoft.Extensions.Logging;

namespace Backend.Data.Execution;

/// <summary>
/// Finds the statement that a unit of work sends once for each row of another (N+1). Equal statements of one batch count
/// once: they share its round trip, which is the cure.
/// </summary>
internal sealed class RepeatedStatements
{
    /// <summary>More round trips than this with one statement are reported.</summary>
    public const int Tolerated = 10;

    // Most units send one or two statements.
    private readonly Dictionary<string, Repetition> _byText = new(capacity: 3, StringComparer.Ordinal);

    private int _roundTrip;

    public void Count(StatementList sent)
    {
        _roundTrip++;
        for (var i = 0; i < sent.Count; i++)
        {
            if (sent[i].IsSavepoint)
                continue;
            if (!_byText.TryGetValue(sent[i].Text, out var repetition))
                _byText.Add(sent[i].Text, repetition = new Repetition(sent[i].Name));
            repetition.CountIn(_roundTrip);
        }
    }

    /// <summary>Marks the unit's span and logs one warning, when there is something to report.</summary>
    public void Report(Activity? activity, ILogger logger)
    {
        if (_roundTrip <= Tolerated || _byText.Values.MaxBy(repetition => repetition.RoundTrips) is not { RoundTrips: > Tolerated } worst)
            return;
        activity?.SetTag(Telemetry.RepeatedStatement, worst.Name.ToString());
        activity?.SetTag(Telemetry.RepeatedRoundTrips, worst.RoundTrips);
        logger.StatementRepeated(worst.Name.ToString(), worst.RoundTrips);
    }

    private sealed class Repetition(StatementName name)
    {
        private int _last;

        public StatementName Name => name;

        public int RoundTrips { get; private set; }

        public void CountIn(int roundTrip)
        {
            if (_last == roundTrip)
                return;
            _last = roundTrip;
            RoundTrips++;
        }
    }
}
