using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

/// <summary>A rule about a policy draft. It does not know where the draft was written.</summary>
internal sealed class PolicyRule(string id, string title, string messageFormat, Gravity gravity, Func<ScannedDraft, IEnumerable<Finding>> judge)
    : Rule(id, title, messageFormat, gravity)
{
    /// <summary>All findings of this rule. Pure.</summary>
    public IEnumerable<Finding> Judge(ScannedDraft draft) => judge(draft);

    public Finding At(Slot slot, IEnumerable<string> arguments, params Remedy[] remedies) => At(Gravity, slot, arguments, remedies);

    public Finding At(Gravity gravity, Slot slot, IEnumerable<string> arguments, params Remedy[] remedies) =>
        new(this, gravity, slot, arguments.ToEquatableArray(), remedies.ToEquatableArray());

    /// <summary>The finding about a whole element, whose value is the message's first argument.</summary>
    public Finding At(IScannedElement element, IEnumerable<string> more, params Remedy[] remedies) => At(Gravity, element, more, remedies);

    public Finding At(Gravity gravity, IScannedElement element, IEnumerable<string> more, params Remedy[] remedies) =>
        At(gravity, Slot.OfElement(element.Field, element.Element), more.Prepend(Display.Of(element.Value)), remedies);

    /// <summary>The finding about a token, with remedies where it is an element of its own.</summary>
    public Finding At(ScannedToken token, IEnumerable<string> more, params Remedy[] remedies) =>
        At(Gravity, token.Slot, more.Prepend(Display.Of(token.Name)), token.Slot.IsWholeElement ? remedies : []);

    /// <summary>The finding about one of several values that were written as one element.</summary>
    public Finding AtPart(IScannedElement element, Fault fault) =>
        At(Slot.OfPart(element.Field, element.Element, fault.Start, fault.Length), [Display.Of(element.Value.Substring(fault.Start, fault.Length))]);

    /// <summary>The finding about a fault inside an element, with the ways to mend it as remedies.</summary>
    public Finding At(IScannedElement element, Fault fault, params string[] more) => At(Gravity, element, fault, more);

    public Finding At(Gravity gravity, IScannedElement element, Fault fault, params string[] more) =>
        new(
            this,
            gravity,
            Slot.OfPart(element.Field, element.Element, fault.Start, fault.Length),
            more.Prepend(Display.Of(element.Value)).ToEquatableArray(),
            fault.Mends.Select(mend => Remedies.Of(element, mend)).ToEquatableArray());
}
