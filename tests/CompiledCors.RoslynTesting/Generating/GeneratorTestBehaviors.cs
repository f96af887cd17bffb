namespace CompiledCors.RoslynTesting;

[Flags]
public enum GeneratorTestBehaviors
{
    None = 0,
    SkipCachingCheck = 1,
    SkipModelCheck = 2,
}
