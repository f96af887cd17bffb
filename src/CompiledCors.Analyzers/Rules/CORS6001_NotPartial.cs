using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// The generator adds a part to the class; it cannot change the developer's.
internal static class CORS6001_NotPartial
{
    public static readonly DeclarationRule Rule = new(
        "CORS6001",
        "Policy class that is not partial",
        "'{0}' is not partial, so its compiled half has no place: write 'partial class {0}'",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.Kind == TypeKindWord.Class && !shape.IsPartial ? [Rule.AtType(shape)] : [];
}
