using Backend.Data.Execution.Slow;

namespace Backend.Data.Tests.Execution.Slow;

internal sealed class ConstantMaskTests
{
    [TestCase("(email = 'ada@example.org'::text)", "(email = '?'::text)")]
    [TestCase("(name = 'O''Brien'::text)", "(name = '?'::text)")]
    [TestCase("(name = ''::text)", "(name = '?'::text)")]
    [TestCase(@"(name = E'a\\'::text)", "(name = E'?'::text)")]
    [TestCase(@"(name = E'\\''secret'::text)", "(name = E'?'::text)")]
    [TestCase("(price_cents > 1250)", "(price_cents > ?)")]
    [TestCase("(share < 1.5e10)", "(share < ?)")]
    [TestCase("(id = ANY ('{a,b}'::uuid[]))", "(id = ANY ('?'::uuid[]))")]
    [TestCase("(line2 = $3)", "(line2 = $3)")]
    [TestCase("(\"odd \"\" name7\" = 7)", "(\"odd \"\" name7\" = ?)")]
    [TestCase("(is_active AND (deleted_at IS NULL))", "(is_active AND (deleted_at IS NULL))")]
    [TestCase("'never closed", "'?'")]
    public void Of_Expression_LosesItsConstantsAlone(string expression, string masked) => Assert.That(ConstantMask.Of(expression), Is.EqualTo(masked));
}
