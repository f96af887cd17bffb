using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>The IPv6 parser of the WHATWG URL standard, in the standard's order. https://url.spec.whatwg.org/#concept-ipv6-parser</summary>
internal sealed class IPv6Scan
{
    private const int Groups = 8;
    private const int None = -1;

    private readonly string _text;
    private readonly int[] _groups = new int[Groups];
    private int _at;
    private int _count;
    private int _gap = None;

    private IPv6Scan(string text) => _text = text;

    /// <summary>The eight groups, or null if the text is no address.</summary>
    public static int[]? GroupsOf(string text)
    {
        var scan = new IPv6Scan(text);
        return scan.Read() ? scan.Spread() : null;
    }

    private bool Read()
    {
        if (Peek() == ':')
        {
            if (Peek(1) != ':')
            {
                return false;
            }

            _at += 2;
            _gap = 0;
        }

        while (_at < _text.Length)
        {
            if (_count == Groups || !ReadGroup())
            {
                return false;
            }
        }

        return _gap == None ? _count == Groups : _count < Groups;
    }

    /// <summary>One group and the colon behind it, a second colon in a row, or the dotted quad at the end.</summary>
    private bool ReadGroup()
    {
        if (Peek() == ':')
        {
            // "::", whose first colon ended the group before
            var firstGap = _gap == None;
            _gap = _count;
            _at++;
            return firstGap;
        }

        var start = _at;
        var value = 0;
        while (_at < start + 4 && Ascii.IsHexDigit(Peek()))
        {
            value = (value * 16) + HexValueOf(Peek());
            _at++;
        }

        if (Peek() == '.')
        {
            _at = start;
            return ReadDottedQuad();
        }

        _groups[_count] = value;
        _count++;
        return _at > start && EndGroup();
    }

    private bool EndGroup()
    {
        if (_at == _text.Length)
        {
            return true;
        }

        // a single colon must not be the last character
        return Next() == ':' && _at < _text.Length;
    }

    private bool ReadDottedQuad()
    {
        if (_count > Groups - 2)
        {
            return false;
        }

        for (var i = 0; i < 4; i++)
        {
            if (i > 0 && Next() != '.')
            {
                return false;
            }

            var octet = ReadOctet();
            if (octet == None)
            {
                return false;
            }

            _groups[_count + (i / 2)] = (_groups[_count + (i / 2)] * 256) + octet;
        }

        _count += 2;
        return _at == _text.Length;
    }

    /// <summary>Decimal only, at most 255, and no leading zero: stricter than an IPv4 host.</summary>
    private int ReadOctet()
    {
        var start = _at;
        var value = 0;
        while (Ascii.IsDigit(Peek()) && value <= 255)
        {
            value = (value * 10) + (Next() - '0');
        }

        var leadingZero = _at > start + 1 && _text[start] == '0';
        return _at == start || leadingZero || value > 255 ? None : value;
    }

    /// <summary>The gap takes the groups that are missing; an empty one, as in seven groups and "::", takes one.</summary>
    private int[] Spread()
    {
        if (_gap == None)
        {
            return _groups;
        }

        var spread = new int[Groups];
        Array.Copy(_groups, 0, spread, 0, _gap);
        Array.Copy(_groups, _gap, spread, Groups - (_count - _gap), _count - _gap);
        return spread;
    }

    /// <summary>NUL beyond the end: no address has one.</summary>
    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private char Next()
    {
        var c = Peek();
        _at++;
        return c;
    }

    private static int HexValueOf(char c) => Ascii.IsDigit(c) ? c - '0' : Ascii.ToLower(c) - 'a' + 10;
}
