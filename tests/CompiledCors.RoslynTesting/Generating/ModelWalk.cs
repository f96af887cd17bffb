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
        var todo = new Stack<Step>([new Step(root, name, From: null)]);
        while (todo.TryPop(out var step))
        {
            if (step.Value is not { } value || IsLeaf(value) || (!value.GetType().IsValueType && !seen.Add(value)))
            {
                continue;
            }

            if (Forbidden(value) is { } kind)
            {
                return $"{step.Path()} is {kind} ({value.GetType().Name})";
            }

            foreach (var (part, partName) in value is Array array ? Elements(array) : Fields(value))
            {
                todo.Push(new Step(part, partName, step));
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

    private static IEnumerable<(object? Value, string Name)> Elements(IEnumerable array) =>
        array.Cast<object?>().Select(static (element, i) => (element, $"[{i}]"));

    private static IEnumerable<(object? Value, string Name)> Fields(object value)
    {
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike)
                {
                    yield return (field.GetValue(value), $".{NameOf(field)}");
                }
            }
        }
    }

    // <Symbol>k__BackingField is the property Symbol
    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.IndexOf('>', StringComparison.Ordinal) is var end and > 1 ? field.Name[1..end] : field.Name;

    // a chain, as paths of text would cost the square of a list's length
    private sealed record Step(object? Value, string Name, Step? From)
    {
        public string Path()
        {
            var names = new Stack<string>();
            for (var step = this; step is not null; step = step.From)
            {
                names.Push(step.Name);
            }

            return string.Concat(names);
        }
    }
}
