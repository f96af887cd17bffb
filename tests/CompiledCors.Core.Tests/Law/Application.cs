using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Tests.Law;

/// <summary>A remedy, applied to the draft that it is for: what the mender does to a document.</summary>
internal static class Application
{
    private static readonly SlotField[] s_lists = Policy.Lists;

    public static PolicyDraft Apply(this PolicyDraft draft, Remedy remedy)
    {
        foreach (var edit in remedy.Edits)
        {
            draft = edit.Kind switch
            {
                EditKind.RemoveField => Without(draft, edit.Slot.Field),
                EditKind.SetNumber => draft with { PreflightMaxAge = int.Parse(edit.Text, System.Globalization.CultureInfo.InvariantCulture) },
                _ => draft,
            };
        }

        return s_lists.Aggregate(draft, (current, field) => With(current, field, Edited(draft[field], [.. remedy.Edits.Where(e => e.Slot.Field == field)])));
    }

    private static DraftList Edited(DraftList list, Edit[] edits)
    {
        if (edits.Length == 0)
        {
            return list;
        }

        var elements = list.Elements.SelectMany((e, i) => EditedElement(e, [.. edits.Where(edit => edit.Slot.Element == i)]));
        var added = edits.Where(static e => e.Kind == EditKind.AddElement).Select(static e => new DraftText(e.Text));
        return new DraftList(elements.Concat(added).ToEquatableArray(), IsWritten: true);
    }

    private static IEnumerable<DraftText> EditedElement(DraftText element, Edit[] edits)
    {
        if (edits.Any(static e => e.Kind == EditKind.RemoveElement))
        {
            return [];
        }

        return edits.Length == 0
            ? [element]
            : TextEdit.Apply(element.Value!, edits.Select(static e => new TextEdit(e.Slot.Start, e.Slot.Length, e.Kind == EditKind.SplitText ? null : e.Text))).Select(static t => new DraftText(t));
    }

    private static PolicyDraft Without(PolicyDraft draft, SlotField field) => field switch
    {
        SlotField.AllowCredentials => draft with { AllowCredentials = false },
        SlotField.PreflightMaxAge => draft with { PreflightMaxAge = null },
        _ => With(draft, field, default),
    };

    private static PolicyDraft With(PolicyDraft draft, SlotField field, DraftList list) => field switch
    {
        SlotField.Origins => draft with { Origins = list },
        SlotField.DevelopmentOrigins => draft with { DevelopmentOrigins = list },
        SlotField.Methods => draft with { Methods = list },
        SlotField.Headers => draft with { Headers = list },
        SlotField.ExposedHeaders => draft with { ExposedHeaders = list },
        _ => throw new ArgumentException($"{field} is no list", nameof(field)),
    };
}
