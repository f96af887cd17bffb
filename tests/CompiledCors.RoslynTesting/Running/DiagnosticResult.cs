using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting;

/// <summary>An expected diagnostic of which more than id and span is known; its place is a mark <c>{|#0:..|}</c>, or none.</summary>
public sealed record DiagnosticResult(string Id)
{
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id) => MessageFormat = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);

    public DiagnosticSeverity? Severity { get; private init; }

    public string? MessageFormat { get; private init; }

    public string? Message { get; private init; }

    internal string? MarkId { get; private init; }

    public static DiagnosticResult CompilerError(string id) => new DiagnosticResult(id).WithSeverity(DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new DiagnosticResult(id).WithSeverity(DiagnosticSeverity.Warning);

    public DiagnosticResult WithLocation(int mark) => this with { MarkId = string.Create(CultureInfo.InvariantCulture, $"#{mark}") };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object[] arguments) => MessageFormat is null
        ? throw new InvalidOperationException($"The message format of {Id} is not known: use WithMessage.")
        : this with { Message = string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments) };
}
