namespace CompiledCors.Core.Policies;

/// <summary>How much a finding weighs for the policy. What a compiler calls it is decided where diagnostics are made.</summary>
internal enum Gravity
{
    /// <summary>Has no effect, or could be better.</summary>
    Advises,

    /// <summary>Means something, though hardly what was meant.</summary>
    Warns,

    /// <summary>No policy comes out of it.</summary>
    Refuses,
}
