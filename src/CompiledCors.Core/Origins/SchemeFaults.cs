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
        if (scheme.IndexOf('*') >= 0)
        {
            faults.Add(new Fault(FaultKind.StarInScheme, start, length, new Mend("https", new TextEdit(start, length, "https")), new Mend("http", new TextEdit(start, length, "http"))));
            return null;
        }

        var bad = FirstOutside(scheme);
        if (bad >= 0)
        {
            faults.Add(new Fault(FaultKind.SchemeCharacter, start + bad, 1));
            return null;
        }

        AddUpperCase(value, start, end, faults);
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

        return scheme;
    }

    /// <summary>A fault for the capitals between two positions, if there are any.</summary>
    public static void AddUpperCase(string value, int start, int end, List<Fault> faults)
    {
        var first = -1;
        var last = -1;
        for (var i = start; i < end; i++)
        {
            if (Ascii.IsUpper(value[i]))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first >= 0)
        {
            var length = last + 1 - first;
            faults.Add(new Fault(FaultKind.UpperCase, first, length, new Mend("lower", new TextEdit(first, length, Ascii.ToLower(value.Substring(first, length))))));
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
