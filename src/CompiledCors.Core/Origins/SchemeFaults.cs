using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>What can be wrong with a scheme that is there (RFC 3986, 3.1, in lower case as browsers serialise it).</summary>
internal static class SchemeFaults
{
    /// <summary>The scheme in lower case; null where it is none.</summary>
    public static string? Find(string value, int start, int end, List<Fault> faults)
    {
        var length = end - start;
        var scheme = Ascii.ToLower(value.Substring(start, length));
        var bad = FirstOutside(scheme);
        if (bad >= 0)
        {
            // a blank is a fault already
            if (!Ascii.IsBlank(scheme[bad]))
            {
                faults.Add(new Fault(FaultKind.SchemeCharacter, start + bad, 1));
            }

            return null;
        }

        if (length > SchemeName.Longest)
        {
            faults.Add(new Fault(FaultKind.SchemeTooLong, start, length));
        }
        else if (scheme is "ws" or "wss")
        {
            faults.Add(new Fault(FaultKind.SchemeOfWebSocket, start, length, new Mend("web", new TextEdit(start, length, scheme == "ws" ? "http" : "https"))));
        }
        else if (SchemeName.NearestWebScheme(scheme) is { } meant)
        {
            faults.Add(new Fault(FaultKind.SchemeUnlikely, start, length, new Mend("web", new TextEdit(start, length, meant))));
        }

        // behind the others: whoever writes another scheme need not write this one in lower case
        AddUpperCase(value.Substring(start, length), start, faults);
        return scheme;
    }

    /// <summary>A fault for the capitals of a text that starts at the position, if there are any.</summary>
    public static void AddUpperCase(string text, int start, List<Fault> faults)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (Ascii.IsUpper(text[i]))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first >= 0)
        {
            var length = last + 1 - first;
            faults.Add(new Fault(FaultKind.UpperCase, start + first, length, new Mend("lower", new TextEdit(start + first, length, Ascii.ToLower(text.Substring(first, length))))));
        }
    }

    private static int FirstOutside(string scheme)
    {
        for (var i = 0; i < scheme.Length; i++)
        {
            var fits = Ascii.IsLower(scheme[i]) || (i > 0 && (Ascii.IsDigit(scheme[i]) || scheme[i] is '+' or '-' or '.'));
            if (!fits)
            {
                return i;
            }
        }

        return -1;
    }
}
