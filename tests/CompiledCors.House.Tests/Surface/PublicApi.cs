using Microsoft.CodeAnalysis;

namespace CompiledCors.House.Tests.Surface;

/// <summary>What users of an assembly can see, a sorted line each.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat s_format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_typeFormat = s_format.WithMemberOptions(SymbolDisplayMemberOptions.None);

    public static string Of(IAssemblySymbol assembly) => string.Concat(TypesIn(assembly.GlobalNamespace).SelectMany(LinesOf).Order(StringComparer.Ordinal).Select(static l => l + "\n"));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(static m => m is INamespaceSymbol || IsVisible(m))
        .SelectMany(static m => m is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(m));

    private static IEnumerable<string> LinesOf(INamedTypeSymbol type) => type.GetMembers()
        .Where(static m => IsVisible(m) && m is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null }))
        .Select(LineOf)
        .Prepend(HeadOf(type));

    private static string HeadOf(INamedTypeSymbol type)
    {
        var words = new[] { type.IsStatic ? "static" : type.IsAbstract && type.TypeKind == TypeKind.Class ? "abstract" : type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed" : "", type.TypeKind.ToString().ToLowerInvariant() };
        var bases = new[] { type.BaseType }.Where(static b => b is { SpecialType: SpecialType.None }).Concat(type.Interfaces).Select(static b => b!.ToDisplayString(s_typeFormat)).ToList();
        return $"{type.ToDisplayString(s_typeFormat)}: {string.Join(' ', words.Where(static w => w.Length > 0))}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static string LineOf(ISymbol member)
    {
        var words = new[]
        {
            member.DeclaredAccessibility == Accessibility.Public ? "" : "protected",
            member.IsStatic ? "static" : "",
            member.IsAbstract ? "abstract" : member is { IsOverride: true, IsSealed: true } ? "sealed override" : member.IsOverride ? "override" : member.IsVirtual ? "virtual" : "",
        };
        var result = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "",
            IMethodSymbol method => " -> " + method.ReturnType.ToDisplayString(s_typeFormat),
            IPropertySymbol property => " -> " + property.Type.ToDisplayString(s_typeFormat),
            IFieldSymbol field => " -> " + field.Type.ToDisplayString(s_typeFormat),
            IEventSymbol @event => " -> " + @event.Type.ToDisplayString(s_typeFormat),
            _ => "",
        };
        var kind = string.Join(' ', words.Where(static w => w.Length > 0));
        return $"{member.ToDisplayString(s_format)}{result}{(kind.Length > 0 ? $" ({kind})" : "")}";
    }

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
