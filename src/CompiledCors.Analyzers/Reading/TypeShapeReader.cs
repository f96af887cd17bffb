using CompiledCors.Analyzers.Symbols;
using CompiledCors.Core.Equality;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Reading;

/// <summary>Reads the type that carries a declaration: the last place that sees its symbol.</summary>
internal static class TypeShapeReader
{
    private static readonly string[] s_emitted =
    [
        "Policy", "Describe", "AllowsOrigin", "AllowsDevelopmentOrigin", "WriteHeaders", "WritePreflightHeaders", "IsListedOrigin", "IsListedDevelopmentOrigin",
    ];

    private static readonly SymbolDisplayFormat s_plain = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    private static readonly SymbolDisplayFormat s_escaped = s_plain.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static TypeShape Read(INamedTypeSymbol type, int declarationCount, Compilation compilation, CancellationToken cancellation)
    {
        var parts = PartsOf(type, cancellation);
        return new TypeShape
        {
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString(s_escaped) : string.Empty,
            ContainingTypes = ContainingTypes(type, cancellation),
            Name = Escaped(type),
            MetadataName = MetadataName(type),
            Kind = KindOf(type),
            IsPartial = parts.All(static p => p.Modifiers.Any(SyntaxKind.PartialKeyword)),
            IsGeneric = type.IsGenericType || ContainsGeneric(type),
            IsStatic = type.IsStatic,
            IsAbstract = type.IsAbstract && !type.IsStatic && type.TypeKind == TypeKind.Class,
            IsFileLocal = type.IsFileLocal,
            OtherBaseClass = OtherBaseClass(type, parts),
            Collisions = CollisionsOf(type).Select(static m => m.Name).ToEquatableArray(),
            CanBeConstructed = CanBeConstructed(type),
            DeclarationCount = declarationCount,
            IsDocumented = parts.Any(IsDocumented),
            OldLanguageVersion = OldLanguageVersion(parts),
            HasAspNetCore = compilation.GetTypeByMetadataName(KnownNames.HttpContext) is not null,
        };
    }

    /// <summary>What the developer declared under a name that the emitted part needs.</summary>
    public static IEnumerable<ISymbol> CollisionsOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(static m => !m.IsImplicitlyDeclared && s_emitted.Contains(m.Name, StringComparer.Ordinal) && IsDevelopers(m));

    public static IReadOnlyList<TypeDeclarationSyntax> PartsOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        [.. type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>().Where(static p => !IsEmitted(p.SyntaxTree))];

    private static bool IsDevelopers(ISymbol member) => member.DeclaringSyntaxReferences.Any(static r => !IsEmitted(r.SyntaxTree));

    // An analyzer sees the emitted part too; the type's shape is what the developer wrote.
    private static bool IsEmitted(SyntaxTree tree) => tree.FilePath.EndsWith(HintName.Ending, StringComparison.Ordinal);

    private static string Escaped(INamedTypeSymbol type) =>
        SyntaxFacts.GetKeywordKind(type.Name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(type.Name) != SyntaxKind.None ? "@" + type.Name : type.Name;

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString(s_plain) + "." + type.MetadataName : type.MetadataName;

    private static TypeKindWord KindOf(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Struct => type.IsRecord ? TypeKindWord.RecordStruct : TypeKindWord.Struct,
        TypeKind.Interface => TypeKindWord.Interface,
        _ => type.IsRecord ? TypeKindWord.Record : TypeKindWord.Class,
    };

    private static EquatableArray<ContainingType> ContainingTypes(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var outer = new List<ContainingType>();
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            var isPartial = PartsOf(container, cancellation).All(static p => p.Modifiers.Any(SyntaxKind.PartialKeyword));
            outer.Insert(0, new ContainingType(Keyword(container), Escaped(container), isPartial, container.IsGenericType, container.IsFileLocal));
        }

        return outer.ToEquatableArray();
    }

    private static bool ContainsGeneric(INamedTypeSymbol type) => type.ContainingType is { } outer && (outer.IsGenericType || ContainsGeneric(outer));

    private static string Keyword(INamedTypeSymbol type) => KindOf(type) switch
    {
        TypeKindWord.Struct => "struct",
        TypeKindWord.RecordStruct => "record struct",
        TypeKindWord.Interface => "interface",
        TypeKindWord.Record => "record",
        _ => "class",
    };

    // From the source and not from the symbol: in a compilation that has the emitted part, the base class is ours in any case.
    private static string? OtherBaseClass(INamedTypeSymbol type, IReadOnlyList<TypeDeclarationSyntax> parts)
    {
        var written = type.BaseType;
        return parts.Any(static p => p.BaseList is not null)
            && written is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType), TypeKind: not TypeKind.Error }
            && written.ToDisplayString() != KnownNames.CompiledCorsPolicy
                ? written.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
                : null;
    }

    private static bool CanBeConstructed(INamedTypeSymbol type) =>
        type.InstanceConstructors.All(static c => c.IsImplicitlyDeclared) || type.InstanceConstructors.Any(static c => c.Parameters.Length == 0);

    private static bool IsDocumented(TypeDeclarationSyntax part) =>
        part.GetLeadingTrivia().Any(static t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || t.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));

    private static string? OldLanguageVersion(IReadOnlyList<TypeDeclarationSyntax> parts) =>
        parts.Count > 0 && parts[0].SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version } ? version.ToDisplayString() : null;
}
