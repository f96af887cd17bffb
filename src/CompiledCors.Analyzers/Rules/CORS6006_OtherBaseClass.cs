using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// A class has one base class, and the middleware needs it to be ours.
internal static class CORS6006_OtherBaseClass
{
    public static readonly DeclarationRule Rule = new(
        "CORS6006",
        "Policy class with a base class of its own",
        "'{0}' derives from '{1}', but a policy derives from CompiledCorsPolicy: remove the base class",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.OtherBaseClass is { } other ? [Rule.AtType(shape, other)] : [];
}
