using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Reading;

/// <summary>A draft and the type that carries it. Equal text gives equal declarations; nothing in it refers to a compilation.</summary>
internal sealed record PolicyDeclaration(PolicyDraft Draft, TypeShape Shape);
