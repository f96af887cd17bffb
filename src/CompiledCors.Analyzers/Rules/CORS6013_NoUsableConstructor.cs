using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// The compiled half makes the policy, and an attribute is made without arguments.
internal static class CORS6013_NoUsableConstructor
{
    public static readonly DeclarationRule Rule = new(
        "CORS6013",
        "Policy class without a usable constructor",
        "'{0}' has constructors, and none without parameters: remove them, since a policy is all in its declaration",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        !shape.CanBeConstructed ? [Rule.AtType(shape)] : [];
}
