using System.Collections.Immutable;
using System.Text;
using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Inspection;

/// <summary>Remedies as they travel in a diagnostic's properties, from the inspector to the mender.</summary>
internal static class RemedyText
{
    private const string Prefix = "remedy";

    public static ImmutableDictionary<string, string?> Write(IEnumerable<Remedy> remedies)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        foreach (var remedy in remedies)
        {
            var fields = new List<string> { remedy.Key, remedy.Title };
            foreach (var edit in remedy.Edits)
            {
                fields.AddRange([edit.Kind.ToString(), edit.Slot.Field.ToString(), Number(edit.Slot.Element), Number(edit.Slot.Start), Number(edit.Slot.Length), edit.Text]);
            }

            properties.Add(Prefix + Number(properties.Count), Join(fields));
        }

        return properties.ToImmutable();
    }

    public static IReadOnlyList<Remedy> Read(ImmutableDictionary<string, string?> properties)
    {
        var remedies = new List<Remedy>();
        while (properties.TryGetValue(Prefix + Number(remedies.Count), out var text) && text is not null)
        {
            remedies.Add(Read(Split(text)));
        }

        return remedies;
    }

    private static Remedy Read(List<string> fields)
    {
        var edits = new List<Edit>();
        for (var i = 2; i + 5 < fields.Count; i += 6)
        {
            var field = (SlotField)Enum.Parse(typeof(SlotField), fields[i + 1]);
            var slot = new Slot(field, int.Parse(fields[i + 2], null), int.Parse(fields[i + 3], null), int.Parse(fields[i + 4], null));
            edits.Add(new Edit((EditKind)Enum.Parse(typeof(EditKind), fields[i]), slot, fields[i + 5]));
        }

        return new Remedy(fields[0], fields[1], edits.ToEquatableArray());
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A bar separates; a bar or a backslash inside a field has a backslash before it.
    private static string Join(IEnumerable<string> fields) => string.Join("|", fields.Select(static f => f.Replace("\\", "\\\\").Replace("|", "\\|")));

    private static List<string> Split(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(text[i] == '\\' && i + 1 < text.Length ? text[++i] : text[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
