using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting;

/// <summary>A file of the test as the compiler sees it, and its marks.</summary>
internal sealed record MarkedFile(string Path, SourceText Text, ImmutableArray<MarkedSpan> Marks)
{
    public static MarkedFile Parse(SourceFile file, string? defaultId)
    {
        var marked = MarkedText.Parse(file.Content, defaultId);
        return new MarkedFile(file.Path, SourceText.From(marked.Text, System.Text.Encoding.UTF8), marked.Marks);
    }
}
