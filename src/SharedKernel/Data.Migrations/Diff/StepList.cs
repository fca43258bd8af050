using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>Collects the steps of a module and puts them into the order of their phases.</summary>
internal sealed class StepList(string schema, Answers answers)
{
    private readonly List<(StepPhase Phase, MigrationStep Step)> _steps = [];

    public IReadOnlyList<MigrationStep> InOrder => [.. _steps.OrderBy(step => step.Phase).Select(step => step.Step)];

    public void Add(StepPhase phase, MigrationStep step) => _steps.Add((phase, step));

    /// <summary>Adds a step that loses data, once somebody has said why it may.</summary>
    /// <param name="phase">When.</param>
    /// <param name="step">The step.</param>
    /// <param name="id">The question's key: <c>drop column orders.products.stock</c>.</param>
    public void AddLossy(StepPhase phase, MigrationStep step, string id)
    {
        var answer = answers.To(new Question(
            schema,
            id,
            $"This loses {step.Loses}, for good. Why is that all right?",
            [],
            "copied to the archive, and no version that runs reads it"));
        Add(phase, step with { Reason = answer?.Value });
    }
}
