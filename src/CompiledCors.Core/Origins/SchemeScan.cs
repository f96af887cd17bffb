using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>The start of an origin inside a value: its scheme, or what is missing or wrong about it, up to where the authority starts.</summary>
internal sealed class SchemeScan
{
    private const string Separator = "://";

    private readonly string _value;
    private readonly int _start;
    private readonly int _end;
    private readonly List<Fault> _faults;

    private SchemeScan(string value, int start, int end, List<Fault> faults) => (_value, _start, _end, _faults) = (value, start, end, faults);

    /// <summary>The scheme in lower case as written; null where there is none to speak of.</summary>
    public string? Written { get; private set; }

    /// <summary>The scheme by whose rules host and port are judged: for a slip of the pen the one that was meant.</summary>
    public string? Meant { get; private set; }

    /// <summary>Where the authority starts.</summary>
    public int Authority { get; private set; }

    public static SchemeScan Of(string value, int start, int end, List<Fault> faults)
    {
        var scan = new SchemeScan(value, start, end, faults);
        scan.Scan();
        return scan;
    }

    /// <summary>Whether words with a blank between them are two origins: "https://a https://b", but not "https://my app.com" or "ht tps://a".</summary>
    public static bool AreTwo(string left, string right) => IsStart(right) && (IsStart(left) || right == "*" || SchemeName.IsFamiliar(WordOf(right)));

    private static bool IsStart(string word) => word == "*" || (WordOf(word).Length > 0 && new SchemeScan(word, 0, word.Length, []).AuthorityAfter(0) > 0);

    private static string WordOf(string text)
    {
        var end = text.IndexOfAny([':', '/', '\\']);
        return end < 0 ? string.Empty : Ascii.ToLower(text.Substring(0, end));
    }

    private void Scan()
    {
        var at = SkipRepeated();
        var authority = AuthorityAfter(at);
        if (authority < 0)
        {
            AddMissing(at, 0, at);
            return;
        }

        if (_value[at] is ':' or '/' or '\\')
        {
            AddMissing(at, authority - at, authority);
            return;
        }

        Authority = authority;
        var separator = _value.IndexOfAny([':', '/', '\\'], at);
        ScanWritten(at, separator);
        var isSeparated = string.CompareOrdinal(_value, separator, Separator, 0, Separator.Length) == 0;
        if (!isSeparated || (authority > separator + Separator.Length && authority < _end))
        {
            _faults.Add(new Fault(FaultKind.SchemeSlashes, separator, authority - separator, new Mend("mend", new TextEdit(separator, authority - separator, Separator))));
        }
    }

    private void ScanWritten(int start, int end)
    {
        if (_value.IndexOf('*', start, end - start) >= 0)
        {
            // "*" and "http*" mean both; of others only a hand knows which
            var isWeb = end - start == 1 || Ascii.StartsWithIgnoreCase(_value.Substring(start, end - start), "http");
            _faults.Add(isWeb
                ? new Fault(FaultKind.StarInScheme, start, end - start, MendTo("https", start, end - start), MendTo("http", start, end - start))
                : new Fault(FaultKind.StarInScheme, start, end - start));
            return;
        }

        Written = SchemeFaults.Find(_value, start, end, _faults);
        Meant = Written is null ? null : SchemeName.NearestWebScheme(Written) ?? Written;
    }

    /// <summary>Where the last of several starts begins: "https://https://a.com" was pasted behind itself.</summary>
    private int SkipRepeated()
    {
        var at = _start;
        for (var next = AuthorityAfter(at); next > at && StartsWithWebScheme(next); next = AuthorityAfter(at))
        {
            at = next;
        }

        if (at > _start)
        {
            _faults.Add(new Fault(FaultKind.SchemeRepeated, _start, at - _start, new Mend("cut", TextEdit.Cut(_start, at - _start))));
        }

        return at;
    }

    private bool StartsWithWebScheme(int at) => StartsWith(at, "https" + Separator) || StartsWith(at, "http" + Separator);

    private bool StartsWith(int at, string text) => at + text.Length <= _end && Ascii.EqualsIgnoreCase(_value.Substring(at, text.Length), text);

    /// <summary>Where the authority starts if a scheme, or what is left of one, stands at the position; else -1.</summary>
    private int AuthorityAfter(int at)
    {
        var end = _value.IndexOfAny([':', '/', '\\', '?', '#'], at, _end - at);
        if (end < 0 || _value[end] is '?' or '#')
        {
            return -1;
        }

        var isColon = _value[end] == ':';
        var authority = isColon ? end + 1 : end;
        while (authority < _end && _value[authority] is '/' or '\\')
        {
            authority++;
        }

        var slashes = isColon ? authority - end - 1 : authority - end;
        var word = Ascii.ToLower(_value.Substring(at, end - at));
        return word.Length == 0 ? (slashes > 0 ? authority : -1)
            : !isColon ? (word is "http" or "https" ? authority : -1)
            : string.CompareOrdinal(_value, end, Separator, 0, Separator.Length) == 0 || IsSchemeWithoutSlashes(word, authority, slashes) ? authority
            : -1;
    }

    // "app:8080" is a host with a port
    private bool IsSchemeWithoutSlashes(string word, int authority, int slashes) =>
        word is "http" or "https"
        || (slashes > 0 && SchemeName.NearestWebScheme(word) is not null)
        || (SchemeName.IsFamiliar(word) && (slashes > 0 || authority == _end || !Ascii.IsDigit(_value[authority])));

    private void AddMissing(int start, int length, int authority)
    {
        Authority = authority;
        _faults.Add(new Fault(FaultKind.SchemeMissing, _start, _end - _start, MendTo("https", start, length), MendTo("http", start, length)));
    }

    // A port that is the new scheme's default would be the next fault: it goes with the same stroke.
    private Mend MendTo(string scheme, int start, int length)
    {
        var isStar = length > 0 && _value[start] is not (':' or '/' or '\\');
        var edit = new TextEdit(start, length, isStar ? scheme : scheme + Separator);
        var port = PortOf(Authority);
        return port is { } p && PortScan.NumberOf(_value.Substring(p.Colon + 1, p.End - p.Colon - 1)) == SchemeName.DefaultPort(scheme)
            ? new Mend(scheme, edit, TextEdit.Cut(p.Colon, p.End - p.Colon))
            : new Mend(scheme, edit);
    }

    private (int Colon, int End)? PortOf(int authority)
    {
        var end = _value.IndexOfAny(['/', '\\', '?', '#'], authority, _end - authority);
        end = end < 0 ? _end : end;
        var colon = end;
        while (colon > authority && Ascii.IsDigit(_value[colon - 1]))
        {
            colon--;
        }

        colon--;
        return colon >= authority && _value[colon] == ':' && colon + 1 < end && IsOnlyColon(authority, colon) ? (colon, end) : null;
    }

    // in an address without brackets the last group only looks like a port
    private bool IsOnlyColon(int authority, int colon)
    {
        var host = _value.LastIndexOf('@', colon, colon - authority + 1) + 1;
        host = Math.Max(host, authority);
        return _value[host] == '[' ? _value[colon - 1] == ']' : _value.IndexOf(':', host, colon - host) < 0;
    }
}
