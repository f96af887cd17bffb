namespace CompiledCors.Analyzers.Emission;

/// <summary>A refused declaration: the same surface as a policy, and nothing is allowed.</summary>
internal static class RefusedPolicyEmitter
{
    public static string Emit(JudgedDeclaration declaration)
    {
        var reasons = declaration.RefusedBy.Count == 0 ? "it could not be read" : string.Join(", ", declaration.RefusedBy);
        return TypeFrame.Write(
            declaration.Shape,
            ["This policy was refused when it was compiled (" + reasons + "). It denies everything."],
            static code => code
                .Line("/// <inheritdoc/>")
                .Line("protected override global::CompiledCors.CompiledCorsDescription Describe() => new global::CompiledCors.CompiledCorsDescription { IsRefused = true };")
                .Line()
                .Line("/// <inheritdoc/>")
                .Line("protected override bool AllowsOrigin(string origin) => false;"));
    }
}
