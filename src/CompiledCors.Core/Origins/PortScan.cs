using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>The port of an origin, its colon included; nothing at all is no port.</summary>
internal static class PortScan
{
    public static PortPattern Of(string value, int colon, int end, string? scheme, bool mayCut, List<Fault> faults)
    {
        if (colon == end)
        {
            return PortPattern.None;
        }

        var start = colon + 1;
        var text = value.Substring(start, end - start);
        if (text == "*")
        {
            return PortPattern.Any;
        }

        if (KindOf(text) is { } kind)
        {
            faults.Add(kind == FaultKind.PortMissing && mayCut
                ? new Fault(kind, colon, 1, new Mend("cut", TextEdit.Cut(colon, 1)))
                : new Fault(kind, text.Length == 0 ? colon : start, Math.Max(text.Length, 1)));
            return PortPattern.None;
        }

        var number = NumberOf(text);
        if (text[0] == '0')
        {
            faults.Add(LeadingZero(text, colon, number, scheme));
        }
        else if (scheme is not null && number == SchemeName.DefaultPort(scheme))
        {
            faults.Add(new Fault(FaultKind.PortOfScheme, colon, end - colon, new Mend("cut", TextEdit.Cut(colon, end - colon))));
        }

        if (BlockedPorts.Contains(number) && (scheme is null || SchemeName.HasDomains(scheme)))
        {
            faults.Add(new Fault(FaultKind.PortBlocked, start, text.Length));
        }

        return new PortPattern(number);
    }

    private static FaultKind? KindOf(string text)
    {
        if (text.Length == 0)
        {
            return FaultKind.PortMissing;
        }

        if (text.IndexOf('*') >= 0)
        {
            return FaultKind.StarInPort;
        }

        if (!text.All(Ascii.IsDigit))
        {
            return FaultKind.PortNotNumber;
        }

        return NumberOf(text) switch
        {
            0 => FaultKind.PortZero,
            > 65535 => FaultKind.PortTooLarge,
            _ => null,
        };
    }

    private static Fault LeadingZero(string text, int colon, int number, string? scheme)
    {
        var edit = scheme is not null && number == SchemeName.DefaultPort(scheme)
            ? TextEdit.Cut(colon, text.Length + 1)
            : new TextEdit(colon + 1, text.Length, Digits.Of(number));
        return new Fault(FaultKind.PortLeadingZero, colon + 1, text.Length, new Mend("number", edit));
    }

    /// <summary>The number, or one that is too large for a port.</summary>
    public static int NumberOf(string digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = Math.Min((number * 10) + digit - '0', 100_000);
        }

        return number;
    }
}
