namespace CompiledCors.RoslynTesting;

[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,

    /// <summary>Applies the fix to the first diagnostic only.</summary>
    FixOne = 1,
    SkipFixAllInDocumentCheck = 2,
    SkipFixAllInProjectCheck = 4,
    SkipFixAllInSolutionCheck = 8,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
}
