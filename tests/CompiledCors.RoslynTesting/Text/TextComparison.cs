using System.Globalization;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>Compares texts to the character, line endings included.</summary>
public static class TextComparison
{
    /// <exception cref="XunitException">They differ; it shows the first line that does, and the whole actual text for pasting.</exception>
    public static void Verify(string name, string expected, string actual)
    {
        if (expected == actual)
        {
            return;
        }

        var want = expected.Split('\n');
        var have = actual.Split('\n');
        var line = want.Zip(have).TakeWhile(static pair => pair.First == pair.Second).Count();
        throw new XunitException(string.Create(CultureInfo.InvariantCulture, $"""
            {name} differs from line {line + 1} on:
              expected: {Show(want, line)}
              actual:   {Show(have, line)}

            this is the actual text:
            --- {name}
            {actual}
            """));
    }

    // a difference in white space must be visible
    private static string Show(string[] lines, int index) => index < lines.Length
        ? $"\"{lines[index].Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\""
        : "(the text has ended)";
}
