using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Reading;

/// <summary>Reads <c>[CorsPolicy]</c>. The generator and the analyzers share it, so both judge the same draft.</summary>
internal static class AttributeReader
{
    /// <summary>The declarations on a type, in the order of the source; the first is the one that counts.</summary>
    public static IReadOnlyList<AttributeData> DeclarationsOn(INamedTypeSymbol type, INamedTypeSymbol attribute) =>
        [.. type.GetAttributes().Where(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute) && a.ApplicationSyntaxReference is not null)];

    public static PolicyDeclaration Read(INamedTypeSymbol type, IReadOnlyList<AttributeData> declarations, Compilation compilation, CancellationToken cancellation) =>
        new(ReadDraft(declarations[0], cancellation), TypeShapeReader.Read(type, declarations.Count, compilation, cancellation));

    public static PolicyDraft ReadDraft(AttributeData declaration, CancellationToken cancellation)
    {
        var values = new Dictionary<string, TypedConstant>(StringComparer.Ordinal);
        foreach (var argument in declaration.NamedArguments)
        {
            values[argument.Key] = argument.Value;
        }

        return new PolicyDraft
        {
            Origins = List(values, "Origins"),
            DevelopmentOrigins = List(values, "DevelopmentOrigins"),
            Methods = List(values, "Methods"),
            Headers = List(values, "Headers"),
            ExposedHeaders = List(values, "ExposedHeaders"),
            AllowCredentials = Flag(values, "AllowCredentials"),
            PreflightMaxAge = values.TryGetValue("PreflightMaxAge", out var age) && age.Value is int seconds ? seconds : null,
            Reason = values.TryGetValue("Reason", out var reason) ? reason.Value as string : null,
            DangerouslyAllowInsecureOrigins = Flag(values, "DangerouslyAllowInsecureOrigins"),
            DangerouslyAllowPublicSuffixes = Flag(values, "DangerouslyAllowPublicSuffixes"),
            IsOpaque = !IsReadable(declaration, values, cancellation),
        };
    }

    // Half-typed code: an argument that the compiler could not bind is missing among the values, or is an error among them.
    private static bool IsReadable(AttributeData declaration, Dictionary<string, TypedConstant> values, CancellationToken cancellation)
    {
        if (declaration.AttributeConstructor is null || values.Values.Any(static v => v.Kind == TypedConstantKind.Error))
        {
            return false;
        }

        return declaration.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax attribute
            && (attribute.ArgumentList?.Arguments ?? default).All(a => a.NameEquals is { } name && values.ContainsKey(name.Name.Identifier.ValueText));
    }

    private static DraftList List(Dictionary<string, TypedConstant> values, string name)
    {
        if (!values.TryGetValue(name, out var value))
        {
            return default;
        }

        return value.Kind != TypedConstantKind.Array ? new DraftList(new[] { DraftText.Opaque }.ToEquatableArray(), IsWritten: true)
            : value.IsNull ? new DraftList(default, IsWritten: true)
            : new DraftList(value.Values.Select(Text).ToEquatableArray(), IsWritten: true);
    }

    private static DraftText Text(TypedConstant value) => value switch
    {
        { Kind: TypedConstantKind.Error } => DraftText.Opaque,
        { IsNull: true } => new DraftText(null),
        { Value: string text } => new DraftText(text),
        _ => DraftText.Opaque,
    };

    private static bool Flag(Dictionary<string, TypedConstant> values, string name) => values.TryGetValue(name, out var value) && value.Value is true;
}
