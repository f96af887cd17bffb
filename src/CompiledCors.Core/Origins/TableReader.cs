namespace CompiledCors.Core.Origins;

/// <summary>Reads the numbers of a compiled table: seven bits a byte, low ones first, the high bit says that more follow.</summary>
internal sealed class TableReader(byte[] bytes)
{
    private int _at;

    public bool AtEnd => _at == bytes.Length;

    public int Next()
    {
        var (number, shift) = (0, 0);
        while (bytes[_at] >= 0x80)
        {
            number |= (bytes[_at++] & 0x7F) << shift;
            shift += 7;
        }

        return number | (bytes[_at++] << shift);
    }

    /// <summary>Small numbers of either sign, folded into small ones without: 0, -1, 1, -2, 2 ...</summary>
    public int NextSigned()
    {
        var folded = Next();
        return (folded >> 1) ^ -(folded & 1);
    }
}
