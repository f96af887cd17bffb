using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// Structs have no base class, and a record derives from records only.
internal static class CORS6007_NotAClass
{
    public static readonly DeclarationRule Rule = new(
        "CORS6007",
        "Policy on a type that is not a class",
        "'{0}' is not a class that can derive from CompiledCorsPolicy: write 'sealed partial class {0}'",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.Kind != TypeKindWord.Class ? [Rule.AtType(shape)] : [];
}
