namespace CompiledCors.Analyzers.Emission;

/// <summary>A response header of a policy: the statement that writes it, and the line that a browser sees.</summary>
internal readonly record struct HeaderLine(string Statement, string OnTheWire)
{
    public static HeaderLine Constant(string property, string name, string value) => new("response." + property + " = " + CSharpText.Literal(value) + ";", name + ": " + value);
}
