using Microsoft.CodeAnalysis.CodeActions;

namespace CompiledCors.RoslynTesting;

/// <summary>How fixes are applied until none is left, and what must come of it.</summary>
internal sealed record FixPlan(string When, Func<OfferedFix, Task<CodeAction>> Choose, int? Exactly, int AtMost, SolutionState After, bool MayRemain = false);
