using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Policies;

/// <summary>All findings about a draft and, where none of them refuses it, the policy.</summary>
internal sealed record Verdict(EquatableArray<Finding> Findings, Policy? Policy);
