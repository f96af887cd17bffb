using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>The scan of one origin inside a value: scheme, what does not belong, and where host and port stand.</summary>
internal sealed class OriginScan
{
    private readonly string _value;
    private readonly int _start;
    private readonly int _end;
    private readonly List<Fault> _faults;
    private readonly int _before;

    private OriginScan(string value, int start, int end, List<Fault> faults) => (_value, _start, _end, _faults, _before) = (value, start, end, faults, faults.Count);

    /// <summary>The pattern between the two positions, or null; faults are added to the list.</summary>
    public static OriginPattern? Of(string value, int start, int end, List<Fault> faults) => new OriginScan(value, start, end, faults).Scan();

    private OriginPattern? Scan()
    {
        if (_end - _start == 1 && _value[_start] == '*')
        {
            return null;
        }

        var scheme = SchemeScan.Of(_value, _start, _end, _faults);
        if (scheme.Written == "file")
        {
            return Instead(FaultKind.File);
        }

        var authorityEnd = CutPath(scheme.Authority);
        var host = CutUserInfo(scheme.Authority, authorityEnd);
        var (hostEnd, portStart) = FindPort(host, authorityEnd);
        if (scheme.Authority == _start && Ascii.EqualsIgnoreCase(_value.Substring(host, hostEnd - host), "null"))
        {
            return Instead(FaultKind.Null);
        }

        if (_value.Substring(host, hostEnd - host).All(Ascii.IsBlank))
        {
            _faults.Add(new Fault(FaultKind.HostMissing, _start, _end - _start));
            return null;
        }

        var hostPattern = HostScan.Of(_value, host, hostEnd, scheme.Meant, _faults);
        var port = PortScan.Of(_value, portStart, authorityEnd, scheme.Meant, mayCut: !LeavesStar(scheme.Authority, hostEnd), _faults);
        JoinUpperCase();
        return hostPattern is null || scheme.Written is null ? null : new OriginPattern(scheme.Written, hostPattern, port);
    }

    /// <summary>One fault of the whole in the place of all that was found in it.</summary>
    private OriginPattern? Instead(FaultKind kind)
    {
        _faults.RemoveRange(_before, _faults.Count - _before);
        _faults.Add(new Fault(kind, _start, _end - _start));
        return null;
    }

    private int CutPath(int authority)
    {
        var end = _value.IndexOfAny(['/', '\\', '?', '#'], authority, _end - authority);
        if (end < 0)
        {
            return _end;
        }

        // a blank before the path goes with it
        while (end > authority && Ascii.IsBlank(_value[end - 1]))
        {
            end--;
        }

        // without a host the rest is no path, and cutting it would leave nothing
        if (end > authority)
        {
            _faults.Add(LeavesStar(authority, end)
                ? new Fault(FaultKind.PathOrMore, end, _end - end)
                : new Fault(FaultKind.PathOrMore, end, _end - end, new Mend("cut", TextEdit.Cut(end, _end - end))));
        }

        return end;
    }

    // "*/" is no way to say that any origin is meant
    private bool LeavesStar(int from, int to) => from == _start && to == from + 1 && _value[from] == '*';

    private int CutUserInfo(int authority, int end)
    {
        var at = end > authority ? _value.LastIndexOf('@', end - 1, end - authority) : -1;
        if (at < 0)
        {
            return authority;
        }

        var length = at + 1 - authority;
        _faults.Add(StandsAlone(authority, at + 1, end)
            ? new Fault(FaultKind.UserInfo, authority, length, new Mend("cut", TextEdit.Cut(authority, length)))
            : new Fault(FaultKind.UserInfo, authority, length));
        return at + 1;
    }

    /// <summary>Whether what follows the user info is a host still when it moves to the user info's place, and neither nothing nor a scheme.</summary>
    private bool StandsAlone(int authority, int host, int end)
    {
        var colon = _value.IndexOf(':', host, end - host);
        var word = _value.Substring(host, (colon < 0 ? end : colon) - host);
        var isScheme = colon >= 0 && colon + 1 < _end && _value[colon + 1] is '/' or '\\';
        return !isScheme && word.Length > 0 && word != "*" && !Ascii.IsBlank(word[0]) && !SchemeName.IsMistakable(Ascii.ToLower(word)) && (authority == _start || _value[authority - 1] != ':');
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
            // what is not ASCII may be a digit of full width, or go away altogether
            if (Ascii.IsAscii(_value[i]) && !Ascii.IsHexDigit(_value[i]) && !Ascii.IsBlank(_value[i]))
            {
                return false;
            }
        }

        return colon + 1 < end && _value.IndexOf(':', colon + 1, end - colon - 1) >= 0;
    }

    // Capitals in scheme and host are one slip of one hand.
    private void JoinUpperCase()
    {
        var found = _faults.Skip(_before).Where(static f => f.Kind == FaultKind.UpperCase).ToList();
        if (found.Count < 2)
        {
            return;
        }

        var start = found[0].Start;
        var end = found[found.Count - 1].Start + found[found.Count - 1].Length;
        var others = _faults.Skip(_before).Where(static f => f.Kind != FaultKind.UpperCase).ToList();
        _faults.RemoveRange(_before, _faults.Count - _before);
        _faults.AddRange(others);
        _faults.Add(new Fault(FaultKind.UpperCase, start, end - start, new Mend("lower", [.. found.Select(f => f.Mends[0].Edits[0])])));
    }
}
