using Backend.Data.Diagnostics;
using Backend.Data.Tenancy;
using Microsoft.Extensions.Logging;

namespace Backend.Data.Execution.Slow;

/// <summary>Notices slow round trips of one pool: logs them, and has plans taken when their unit of work is over. Thread-safe.</summary>
internal sealed class SlowStatements(SlowStatementOptions options, PlanTaker plans, ILogger logger)
{
    // A batch of many equal writes is told of once; of different ones, the first few tell enough.
    private const int MostOfARoundTrip = 4;

    // There is nothing to choose in how rows are inserted, and long inputs are not kept.
    private const string Insert = "INSERT";

    /// <summary>Looks at a round trip that has ended, well or not.</summary>
    /// <param name="statements">What it carried.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="organization">Whose unit of work it is.</param>
    /// <param name="due">Gets what is to be explained when the unit is over; made when there is something.</param>
    public void Observe(StatementList statements, TimeSpan elapsed, OrganizationId organization, ref List<SlowStatement>? due)
    {
        if (elapsed <= options.Threshold)
            return;
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < statements.Count && told.Count < MostOfARoundTrip; i++)
        {
            var statement = statements[i];
            if (statement.IsSavepoint || statement.Name.Operation == PlanTaker.Operation || !told.Add(statement.Text))
                continue;
            logger.StatementSlow(statement.Name.ToString(), statement.Site.ToString(), elapsed.TotalMilliseconds, statements.Count, statement.Text);
            if (statement.Name.Operation != Insert && plans.IsDue(statement.Text))
                (due ??= []).Add(new SlowStatement(statement.Text, statement.Explained(), statement.Name, statement.Site, organization));
        }
    }

    /// <summary>Has the plans taken, without making anyone wait.</summary>
    public void Explain(List<SlowStatement>? due)
    {
        if (due is not null)
            plans.Begin(due);
    }

    /// <summary>Ends when no plan is being taken.</summary>
    public Task IdleAsync() => plans.IdleAsync();
}
