using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class DocumentedCommandRuleTests : RuleTests<DocumentedCommandRule>
{
    [TestCase("dotnet run --project src/Gone", "src/Gone")]
    [TestCase("token=$(dotnet run --project src/Gone -- token)", "src/Gone")]
    [TestCase(".ci/gone", "no such script")]
    [TestCase("./deploy.sh", "no such script")]
    [TestCase("make all", "make")]
    public void Check_CommandOfNothing_IsRefused(string line, string reason)
        => AssertRefused(Text("README.md", $"```sh\n{line}\n```\n", "src/Host", ".ci/run"), "README.md", reason);

    [TestCase("dotnet run --project src/Host -- db generate --name Initial  # comment")]
    [TestCase("dotnet test")]
    [TestCase(".ci/run")]
    [TestCase("curl -s http://localhost/ \\\n  -H 'a: b' \\\n  -d '{\n  \"a\": 1 }'")]
    [TestCase("TOKEN=\"abc\"")]
    [TestCase("DATABASE_URL=x dotnet test")]
    public void Check_CommandThatExists_IsAllowed(string line)
        => AssertAllowed(Text("README.md", $"```sh\n{line}\n```\n", "src/Host", ".ci/run"));

    [Test]
    public void Check_BlockOfAnotherLanguage_IsAllowed()
        => AssertAllowed(Text("README.md", "```text\nmake all\n```\n"));
}
