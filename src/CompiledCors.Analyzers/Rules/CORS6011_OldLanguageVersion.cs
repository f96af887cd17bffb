using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// Declarations are written with collection expressions, and what is emitted is tested from C# 12 on.
internal static class CORS6011_OldLanguageVersion
{
    public static readonly DeclarationRule Rule = new(
        "CORS6011",
        "C# version below 12",
        "'{0}' is compiled as C# {1}, and policies need C# 12 or later: remove <LangVersion> from the project or write <LangVersion>12</LangVersion>",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.OldLanguageVersion is { } version ? [Rule.AtType(shape, version)] : [];
}
