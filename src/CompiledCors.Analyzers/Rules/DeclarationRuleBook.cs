using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

/// <summary>The rules about declarations, in the order of their ids.</summary>
internal static class DeclarationRuleBook
{
    public static readonly IReadOnlyList<DeclarationRule> Rules =
    [
        CORS6001_NotPartial.Rule,
        CORS6002_ContainingTypeNotPartial.Rule,
        CORS6003_Generic.Rule,
        CORS6004_Static.Rule,
        CORS6005_Abstract.Rule,
        CORS6006_OtherBaseClass.Rule,
        CORS6007_NotAClass.Rule,
        CORS6008_SeveralDeclarations.Rule,
        CORS6009_FileLocal.Rule,
        CORS6010_MemberCollision.Rule,
        CORS6011_OldLanguageVersion.Rule,
        CORS6012_NoAspNetCore.Rule,
        CORS6013_NoUsableConstructor.Rule,
    ];

    public static IEnumerable<Finding> Judge(TypeShape shape) => Rules.SelectMany(r => r.Judge(shape));
}
