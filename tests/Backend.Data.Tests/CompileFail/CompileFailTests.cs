using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.CompileFail;

/// <summary>Wrong statements do not compile, for the reason they are wrong; put right in one line, they do.</summary>
internal sealed class CompileFailTests
{
    private static IEnumerable<TestCaseData> Programs() =>
        CompileFailProgram.All.Select(program => new TestCaseData(program).SetArgDisplayNames(program.Name));

    [TestCaseSource(nameof(Programs))]
    public async Task Program_ThatIsWrong_IsRefusedAtItsMarkedLine(CompileFailProgram program)
    {
        var diagnostics = await ProgramCompiler.DiagnosticsOfAsync(program, program.Text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(program.Expected.Select(expected => expected.Id)), () => All(diagnostics));
            foreach (var (diagnostic, expected) in diagnostics.Zip(program.Expected))
            {
                Assert.That(diagnostic.GetMessage(), Does.Contain(expected.Message));
                Assert.That(diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line + 1, Is.EqualTo(program.MarkedLine), () => All(diagnostics));
            }
        }
    }

    [TestCaseSource(nameof(Programs))]
    public async Task Program_PutRight_Compiles(CompileFailProgram program)
    {
        Assert.That(program.HasFix, Is.True);

        var diagnostics = await ProgramCompiler.DiagnosticsOfAsync(program, program.Fixed);

        Assert.That(diagnostics, Is.Empty, () => All(diagnostics));
    }

    [Test]
    public void Programs_All_AreFound() => Assert.That(CompileFailProgram.All.Count(), Is.AtLeast(60));

    private static string All(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics);
}
