using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Gives the right span and the wrong line.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongLineAnalyzer : JsonWordAnalyzer
{
    protected override int Line(int line) => line + 1;
}
