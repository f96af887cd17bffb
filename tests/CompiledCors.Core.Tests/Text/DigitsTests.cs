using System.Globalization;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Tests.Text;

public sealed class DigitsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(86400, "86400")]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(int.MinValue, "-2147483648")]
    public void Numbers_are_written_in_ascii(int number, string expected) => Assert.Equal(expected, Digits.Of(number));

    [Fact]
    public void A_message_does_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Swedish writes U+2212
            CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
            var finding = PolicyJudge.Judge(new PolicyDraft { Origins = DraftList.Of("*"), PreflightMaxAge = -1 }).Findings.Single();
            Assert.StartsWith("-1 seconds", finding.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
