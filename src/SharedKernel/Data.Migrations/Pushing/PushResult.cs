using Backend.Data.Migrations.Decisions;

namespace Backend.Data.Migrations.Pushing;

/// <summary>The answer of <see cref="SchemaPush"/>.</summary>
/// <param name="Modules">What was run, or would be, in its order; empty when the database is what the code says.</param>
/// <param name="Missing">Questions without an answer: while there is one, nothing is run.</param>
/// <param name="Left">When nothing is left to run, what differs all the same, in words: an owner, for one, is a superuser's to change.</param>
public sealed record PushResult(IReadOnlyList<PushedModule> Modules, IReadOnlyList<Question> Missing, IReadOnlyList<string> Left);
