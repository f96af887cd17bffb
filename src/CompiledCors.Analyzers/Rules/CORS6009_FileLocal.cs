using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// C# 11, file-local types: no other file can add a part.
internal static class CORS6009_FileLocal
{
    public static readonly DeclarationRule Rule = new(
        "CORS6009",
        "Policy class that is local to its file",
        "'{0}' is local to its file, or inside such a type, and its compiled half is another file: remove 'file'",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.IsFileLocal || shape.ContainingTypes.Any(static c => c.IsFileLocal) ? [Rule.AtType(shape)] : [];
}
