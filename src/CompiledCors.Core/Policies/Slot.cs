namespace CompiledCors.Core.Policies;

/// <summary>
/// Which part of a draft a finding is about: a field, an element of it, a span of characters in the element's value.
/// The same slot becomes a squiggle in C# or JSON and a configuration key at start-up.
/// </summary>
internal readonly record struct Slot(SlotField Field, int Element, int Start, int Length)
{
    private const int All = -1;

    public bool IsWholeField => Element == All;

    public bool IsWholeElement => Length == All;

    public static Slot OfField(SlotField field) => new(field, All, 0, All);

    public static Slot OfElement(SlotField field, int element) => new(field, element, 0, All);

    public static Slot OfPart(SlotField field, int element, int start, int length) => new(field, element, start, length);
}
