using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

/// <summary>What the two rules about names say of a value that is no token.</summary>
internal static class NameFaults
{
    public static string Say(IScannedElement element, Fault fault, string what) => fault.Kind switch
    {
        FaultKind.Several => "is several in one string, where one " + what + " belongs: write '" + element.Repaired + "' as elements of their own",
        FaultKind.StraySeparator => "has a separator that separates nothing: write '" + element.Repaired + "'",
        FaultKind.BlankAround => "has blanks around it: write '" + element.Repaired + "'",
        FaultKind.TrailingColon => "ends in a colon, which is no part of the name: write '" + element.Repaired + "'",
        FaultKind.TooLong => "is longer than any " + what + ": write one " + what,
        FaultKind.BlankInside => "has a blank inside, so it is no " + what + ": write it without",
        _ => "has '" + Display.Of(element.Value.Substring(fault.Start, fault.Length)) + "' in it, so it is no " + what + ": write letters, digits and !#$%&'*+-.^_`|~",
    };
}
