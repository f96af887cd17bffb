namespace CompiledCors.House.Tests;

/// <summary>
/// The smallest automaton over names read from right to left, and its bytes. States are merged from the ends of the names inwards: two
/// states with the same mark and the same edges to the same states are one.
/// </summary>
internal sealed class PublicSuffixStates
{
    public const int Exact = 1;
    public const int Wildcard = 2;
    public const int Exception = 4;

    private const int Last = 0x80;
    private const int Adjacent = 0x40;
    private const int FirstMark = 0x38;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<State> _states = [];

    public static byte[] Write(IReadOnlyDictionary<string, int> rules)
    {
        var states = new PublicSuffixStates();
        var root = new Branch();
        foreach (var (name, mark) in rules)
        {
            var branch = root;
            foreach (var c in name.Reverse())
            {
                branch = branch.Below(SymbolOf(c));
            }

            branch.Mark = mark;
        }

        return states.WriteFrom(states.Merge(root));
    }

    private int Merge(Branch branch)
    {
        var edges = branch.Children.Select(child => new Edge(child.Key, Merge(child.Value))).ToArray();
        var key = branch.Mark + ":" + string.Join(",", edges);
        if (!_known.TryGetValue(key, out var state))
        {
            state = _states.Count;
            _states.Add(new State(branch.Mark, edges));
            _known.Add(key, state);
        }

        return state;
    }

    private byte[] WriteFrom(int root)
    {
        var addresses = new int[_states.Count];
        Array.Fill(addresses, -1);
        var bytes = new List<byte>();
        var later = new List<(int At, int Target)>();
        var waiting = new Stack<int>([root]);
        while (waiting.TryPop(out var state))
        {
            if (addresses[state] >= 0)
            {
                continue;
            }

            addresses[state] = bytes.Count;
            WriteState(_states[state], addresses, bytes, later, waiting);
        }

        if (bytes.Count > 0xFFFF)
        {
            throw new InvalidOperationException("The table has outgrown its two-byte addresses.");
        }

        foreach (var (at, target) in later)
        {
            bytes[at] = (byte)(addresses[target] >> 8);
            bytes[at + 1] = (byte)addresses[target];
        }

        return [.. bytes];
    }

    /// <summary>A state that has no place yet comes next, and its edge last, as that edge then needs no address.</summary>
    private static void WriteState(State state, int[] addresses, List<byte> bytes, List<(int At, int Target)> later, Stack<int> waiting)
    {
        if (state.Mark != 0)
        {
            bytes.Add((byte)((FirstMark + state.Mark) | (state.Edges.Length == 0 ? Last : 0)));
        }

        var edges = state.Edges.OrderBy(edge => addresses[edge.Target] < 0).ToArray();
        for (var i = 0; i < edges.Length; i++)
        {
            var last = i == edges.Length - 1;
            var adjacent = last && addresses[edges[i].Target] < 0;
            bytes.Add((byte)(edges[i].Symbol | (last ? Last : 0) | (adjacent ? Adjacent : 0)));
            if (!adjacent)
            {
                later.Add((bytes.Count, edges[i].Target));
                bytes.AddRange([0, 0]);
            }

            waiting.Push(edges[i].Target);
        }
    }

    private static int SymbolOf(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= '0' and <= '9' => 26 + (c - '0'),
        '-' => 36,
        '.' => 37,
        _ => throw new FormatException($"The table has no symbol for '{c}'."),
    };

    private readonly record struct Edge(int Symbol, int Target)
    {
        public override string ToString() => $"{Symbol}>{Target}";
    }

    private sealed record State(int Mark, Edge[] Edges);

    private sealed class Branch
    {
        public int Mark { get; set; }

        public SortedDictionary<int, Branch> Children { get; } = [];

        public Branch Below(int symbol)
        {
            if (!Children.TryGetValue(symbol, out var child))
            {
                child = new Branch();
                Children.Add(symbol, child);
            }

            return child;
        }
    }
}
