using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

/// <summary>The remedies that several rules know.</summary>
internal static class Remedies
{
    public static Remedy Of(IScannedElement element, Mend mend)
    {
        var after = TextEdit.Apply(element.Value, mend.Edits);
        var title = after.Count == 1 ? "Write '" + Display.Of(after[0]) + "'" : "Split into " + Digits.Of(after.Count) + " elements";
        var edits = mend.Edits.Select(e => new Edit(
            e.Text is null ? EditKind.SplitText : EditKind.ReplaceText,
            Slot.OfPart(element.Field, element.Element, e.Start, e.Length),
            e.Text ?? string.Empty));
        return new Remedy(mend.Key, title, [.. edits]);
    }

    public static Remedy Rewrite(IScannedElement element, string text) => new(
        "rewrite",
        "Write '" + Display.Of(text) + "'",
        new Edit(EditKind.ReplaceText, Slot.OfPart(element.Field, element.Element, 0, element.Value.Length), text));

    public static Remedy Remove(IScannedElement element) => Remove("remove", [element]);

    public static Remedy RemoveEmpty(IScannedElement element) => Remove(element) with { Title = "Remove the empty element" };

    public static Remedy Remove(string key, IReadOnlyList<IScannedElement> elements) => new(
        key,
        "Remove " + Display.OfAll([.. elements.Select(static e => e.Value)]),
        [.. elements.Select(static e => new Edit(EditKind.RemoveElement, Slot.OfElement(e.Field, e.Element)))]);
}
