namespace CompiledCors.Analyzers;

/// <summary>The tracked steps of the generator, for tests of what is redone after an edit.</summary>
internal static class StepNames
{
    public const string Read = nameof(Read);

    public const string Judge = nameof(Judge);

    public const string Emit = nameof(Emit);
}
