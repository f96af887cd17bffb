using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.RoslynTesting;

/// <summary>What is the same for all projects of a test.</summary>
internal sealed record TestSettings(
    ReferenceAssemblies ReferenceAssemblies,
    LanguageVersion LanguageVersion,
    ImmutableArray<ISourceGenerator> Generators,
    string? DefaultId);
