using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// The compiled half derives from CompiledCorsPolicy, which a static class cannot.
internal static class CORS6004_Static
{
    public static readonly DeclarationRule Rule = new(
        "CORS6004",
        "Policy class that is static",
        "'{0}' is static, and a policy is an object that endpoints carry: write 'sealed' instead of 'static'",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.IsStatic ? [Rule.AtType(shape)] : [];
}
