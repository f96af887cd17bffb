using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// Reads <see cref="PublicSuffixTable"/>: the smallest automaton that accepts the rules read from right to left, so that they share
/// their ends and their beginnings. Nothing is built from it: a state is an index into the bytes.
/// </summary>
/// <remarks>
/// A state is one byte for its mark, if it has one, then one per edge: bit 7 says that it is the state's last byte, the low six bits
/// which character. Bit 6, which only a last byte can have, says that the target follows at once; else two bytes, the high one first,
/// say where it is.
/// </remarks>
internal static class PublicSuffixAutomaton
{
    public const int Root = 0;
    public const int Dead = -1;

    // the marks of a state, which hold where a label begins
    public const int Exact = 1;
    public const int Wildcard = 2;
    public const int Exception = 4;

    private const int Last = 0x80;
    private const int Adjacent = 0x40;
    private const int Symbol = 0x3F;
    private const int FirstMark = 0x38;

    public static int MarkOf(int state)
    {
        var symbol = PublicSuffixTable.Bytes[state] & Symbol;
        return symbol >= FirstMark ? symbol - FirstMark : 0;
    }

    public static int Next(int state, char c)
    {
        var bytes = PublicSuffixTable.Bytes;
        var wanted = SymbolOf(c);
        for (var at = state; ; at++)
        {
            var edge = bytes[at];
            if ((edge & Symbol) == wanted)
            {
                return (edge & Adjacent) != 0 ? at + 1 : (bytes[at + 1] << 8) | bytes[at + 2];
            }

            if ((edge & Last) != 0)
            {
                return Dead;
            }

            at += (edge & Symbol) >= FirstMark ? 0 : 2;
        }
    }

    /// <summary>No rule has another character than these, so -1 meets no edge.</summary>
    private static int SymbolOf(char c)
    {
        if (Ascii.IsLower(c))
        {
            return c - 'a';
        }

        if (Ascii.IsDigit(c))
        {
            return 26 + (c - '0');
        }

        return c switch { '-' => 36, '.' => 37, _ => -1 };
    }
}
