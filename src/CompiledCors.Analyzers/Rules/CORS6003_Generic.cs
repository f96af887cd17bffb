using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// A generic class would be one policy per type argument, and attributes cannot name it.
internal static class CORS6003_Generic
{
    public static readonly DeclarationRule Rule = new(
        "CORS6003",
        "Policy class that is generic",
        "'{0}' is generic, or inside a generic type, and a policy is one object: move it to a type without type parameters",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.IsGeneric ? [Rule.AtType(shape)] : [];
}
