using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Gives every partial class marked [Named] a constant of its name; the model is a record of strings.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NameGenerator : IIncrementalGenerator
{
    public const string Read = "Read";
    public const string Suffix = "Suffix";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static c => c.AddSource("Named.g.cs", "internal sealed class NamedAttribute : System.Attribute;"));
        var types = context.SyntaxProvider
            .ForAttributeWithMetadataName("NamedAttribute", static (_, _) => true, static (c, _) => new Model(c.TargetSymbol.Name))
            .WithTrackingName(Read);
        var suffix = context.AdditionalTextsProvider.Select(static (t, ct) => t.GetText(ct)!.ToString().Trim()).Collect()
            .Select(static (all, _) => string.Concat(all))
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (o, _) => o.GlobalOptions.TryGetValue("build_property.Suffix", out var v) ? v : ""))
            .Select(static (both, _) => both.Left + both.Right)
            .WithTrackingName(Suffix);
        context.RegisterSourceOutput(types.Combine(suffix), static (c, model) =>
            c.AddSource($"{model.Left.Name}.g.cs", $"partial class {model.Left.Name}\n{{\n    public const string Name = \"{model.Left.Name}{model.Right}\";\n}}\n"));
    }

    private sealed record Model(string Name);
}
