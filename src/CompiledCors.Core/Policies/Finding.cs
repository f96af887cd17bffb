using CompiledCors.Core.Equality;
using CompiledCors.Core.Rules;

namespace CompiledCors.Core.Policies;

/// <summary>One rule broken at one slot, with what its message needs and the remedies it knows.</summary>
internal sealed record Finding(Rule Rule, Gravity Gravity, Slot Slot, EquatableArray<string> Arguments, EquatableArray<Remedy> Remedies)
{
    public string Message => string.Format(null, Rule.MessageFormat, [.. Arguments]);
}
