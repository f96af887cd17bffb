using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// There is nothing left to derive: the declaration is the whole policy.
internal static class CORS6005_Abstract
{
    public static readonly DeclarationRule Rule = new(
        "CORS6005",
        "Policy class that is abstract",
        "'{0}' is abstract, and its policy is an object of this very class: write 'sealed' instead of 'abstract'",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.IsAbstract ? [Rule.AtType(shape)] : [];
}
