namespace CompiledCors.Tests.Serving;

/// <summary>Tests that count what the whole process does run after all others, one by one.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
