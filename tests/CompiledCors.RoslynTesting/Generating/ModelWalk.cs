using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting;

/// <summary>Walks an object graph, field by field, in search of what no pipeline model may hold.</summary>
public static class ModelWalk
{
    /// <summary>The path to the first such object and its kind; null if there is none.</summary>
    public static string? Find(object? root, string name)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var todo = new Stack<(object? Value, string Path)>([(root, name)]);
        while (todo.TryPop(out var next))
        {
            if (next.Value is null || IsLeaf(next.Value) || (!next.Value.GetType().IsValueType && !seen.Add(next.Value)))
            {
                continue;
            }

            if (Forbidden(next.Value) is { } kind)
            {
                return $"{next.Path} is {kind} ({next.Value.GetType().Name})";
            }

            foreach (var part in next.Value is Array array ? Elements(array, next.Path) : Fields(next.Value, next.Path))
            {
                todo.Push(part);
            }
        }

        return null;
    }

    // "is", so that it finds the internal classes that these really are
    private static string? Forbidden(object value) => value switch
    {
        ISymbol => "an ISymbol",
        Compilation => "a Compilation",
        SyntaxNode => "a SyntaxNode",
        SyntaxTree => "a SyntaxTree",
        Location => "a Location",
        Diagnostic => "a Diagnostic",
        _ => null,
    };

    // reflection objects lead into the runtime's caches and hold no compilation
    private static bool IsLeaf(object value) =>
        value is string or decimal or MemberInfo or Assembly or Module or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true };

    private static IEnumerable<(object? Value, string Path)> Elements(IEnumerable array, string path) =>
        array.Cast<object?>().Select((element, i) => (element, $"{path}[{i}]"));

    private static IEnumerable<(object? Value, string Path)> Fields(object value, string path)
    {
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike)
                {
                    yield return (field.GetValue(value), $"{path}.{NameOf(field)}");
                }
            }
        }
    }

    // <Symbol>k__BackingField is the property Symbol
    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.IndexOf('>', StringComparison.Ordinal) is var end and > 1 ? field.Name[1..end] : field.Name;
}
