using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>The scan of one origin inside a value: scheme, what does not belong, and where host and port stand.</summary>
internal sealed class OriginScan
{
    private readonly string _value;
    private readonly int _start;
    private readonly int _end;
    private readonly List<Fault> _faults;

    private OriginScan(string value, int start, int end, List<Fault> faults) => (_value, _start, _end, _faults) = (value, start, end, faults);

    /// <summary>The pattern between the two positions, or null; faults are added to the list.</summary>
    public static OriginPattern? Of(string value, int start, int end, List<Fault> faults) => new OriginScan(value, start, end, faults).Scan();

    private OriginPattern? Scan()
    {
        var text = _value.Substring(_start, _end - _start);
        if (text == "*")
        {
            return null;
        }

        if (Ascii.EqualsIgnoreCase(text, "null"))
        {
            _faults.Add(new Fault(FaultKind.Null, _start, text.Length));
            return null;
        }

        var scheme = ScanScheme(out var authority);
        if (scheme == "file")
        {
            _faults.RemoveAll(f => f.Start >= _start && f.Start < authority);
            _faults.Add(new Fault(FaultKind.File, _start, text.Length));
            return null;
        }

        var authorityEnd = CutPath(authority);
        var host = CutUserInfo(authority, authorityEnd);
        var (hostEnd, portStart) = FindPort(host, authorityEnd);
        var hostPattern = host == hostEnd ? MissingHost() : HostScan.Of(_value, host, hostEnd, scheme, _faults);
        var port = PortScan.Of(_value, portStart, authorityEnd, scheme, _faults);
        JoinUpperCase();
        return hostPattern is null || scheme is null ? null : new OriginPattern(scheme, hostPattern, port);
    }

    /// <summary>The scheme in lower case, or null where there is none to speak of; where the authority starts.</summary>
    private string? ScanScheme(out int authority)
    {
        var separator = _value.IndexOf("://", _start, _end - _start, StringComparison.Ordinal);
        var slash = _value.IndexOfAny(['/', '\\', '?', '#'], _start, _end - _start);
        if (separator < 0 || slash < separator)
        {
            return ScanBrokenSeparator(out authority);
        }

        authority = separator + 3;
        if (separator == _start)
        {
            MissingScheme(_start, 3, authority);
            return null;
        }

        var scheme = SchemeFaults.Find(_value, _start, separator, _faults);
        var slashes = authority;
        while (authority < _end && _value[authority] is '/' or '\\')
        {
            authority++;
        }

        if (authority > slashes && authority < _end && scheme != "file")
        {
            _faults.Add(new Fault(FaultKind.SchemeSlashes, slashes, authority - slashes, new Mend("mend", TextEdit.Cut(slashes, authority - slashes))));
        }

        return scheme;
    }

    private string? ScanBrokenSeparator(out int authority)
    {
        authority = _start;
        while (authority < _end && _value[authority] is '/' or '\\')
        {
            authority++;
        }

        if (authority > _start)
        {
            MissingScheme(_start, authority - _start, authority);
            return null;
        }

        var colon = _value.IndexOf(':', _start, _end - _start);
        if (colon > _start && Ascii.ToLower(_value.Substring(_start, colon - _start)) is var scheme && SchemeName.IsFamiliar(scheme))
        {
            authority = colon + 1;
            while (authority < _end && _value[authority] is '/' or '\\')
            {
                authority++;
            }

            var written = SchemeFaults.Find(_value, _start, colon, _faults);
            _faults.Add(new Fault(FaultKind.SchemeSlashes, colon, authority - colon, new Mend("mend", new TextEdit(colon, authority - colon, "://"))));
            return written;
        }

        MissingScheme(_start, 0, _start);
        return null;
    }

    private void MissingScheme(int start, int length, int authority) =>
        _faults.Add(new Fault(FaultKind.SchemeMissing, _start, _end - _start, SchemeMend("https", start, length, authority), SchemeMend("http", start, length, authority)));

    // A port that is the new scheme's default would be the next fault: it goes with the same stroke.
    private Mend SchemeMend(string scheme, int start, int length, int authority)
    {
        var edit = new TextEdit(start, length, scheme + "://");
        var end = _value.IndexOfAny(['/', '\\', '?', '#'], authority, _end - authority);
        end = end < 0 ? _end : end;
        var port = ":" + SchemeName.DefaultPort(scheme).ToString(null, null);
        return end - port.Length >= authority && string.CompareOrdinal(_value, end - port.Length, port, 0, port.Length) == 0
            ? new Mend(scheme, edit, TextEdit.Cut(end - port.Length, port.Length))
            : new Mend(scheme, edit);
    }

    private int CutPath(int authority)
    {
        var end = _value.IndexOfAny(['/', '\\', '?', '#'], authority, _end - authority);
        if (end < 0)
        {
            return _end;
        }

        // without a host the rest is no path, and cutting it would leave nothing
        if (end > authority)
        {
            _faults.Add(new Fault(FaultKind.PathOrMore, end, _end - end, new Mend("cut", TextEdit.Cut(end, _end - end))));
        }

        return end;
    }

    private int CutUserInfo(int authority, int end)
    {
        var at = end > authority ? _value.LastIndexOf('@', end - 1, end - authority) : -1;
        if (at < 0)
        {
            return authority;
        }

        _faults.Add(new Fault(FaultKind.UserInfo, authority, at + 1 - authority, new Mend("cut", TextEdit.Cut(authority, at + 1 - authority))));
        return at + 1;
    }

    /// <summary>Where the host ends, and where the port's colon stands (or the end).</summary>
    private (int HostEnd, int PortStart) FindPort(int host, int end)
    {
        if (host < end && _value[host] == '[')
        {
            var close = _value.IndexOf(']', host, end - host);
            var colonAfter = close < 0 ? -1 : _value.IndexOf(':', close, end - close);
            return close < 0 || colonAfter < 0 ? (end, end) : (colonAfter, colonAfter);
        }

        var colon = _value.IndexOf(':', host, end - host);
        return colon < 0 || IsAddressWithoutBrackets(host, colon, end) ? (end, end) : (colon, colon);
    }

    private bool IsAddressWithoutBrackets(int host, int colon, int end)
    {
        for (var i = host; i < colon; i++)
        {
            if (!Ascii.IsHexDigit(_value[i]))
            {
                return false;
            }
        }

        return colon + 1 < end && _value.IndexOf(':', colon + 1, end - colon - 1) >= 0;
    }

    private HostPattern? MissingHost()
    {
        _faults.Add(new Fault(FaultKind.HostMissing, _start, _end - _start));
        return null;
    }

    // Capitals in scheme and host are one slip of one hand.
    private void JoinUpperCase()
    {
        var found = _faults.Where(f => f.Kind == FaultKind.UpperCase && f.Start >= _start && f.Start < _end).ToList();
        if (found.Count < 2)
        {
            return;
        }

        var start = found[0].Start;
        var end = found[found.Count - 1].Start + found[found.Count - 1].Length;
        _faults.RemoveAll(found.Contains);
        _faults.Add(new Fault(FaultKind.UpperCase, start, end - start, new Mend("lower", [.. found.Select(f => f.Mends[0].Edits[0])])));
    }
}
