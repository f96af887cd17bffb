using System.Globalization;
using System.Runtime.Loader;
using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>The compiled table says of every code point what the extracts say.</summary>
public sealed class Uts46TableTests
{
    private static readonly IEnumerable<int> All = Enumerable.Range(0, CodePoints.Last + 1);

    [Fact]
    public void Every_code_point_has_its_status_and_mapping()
    {
        var lines = UnicodeFiles.Extract("Uts46Mappings.txt")
            .SelectMany(static l => UnicodeFiles.Points(l[0]).Select(p => (Point: p, Line: l))).ToDictionary(static p => p.Point, static p => p.Line);

        Assert.DoesNotContain(All, p => CodePointStatuses.IsValid(p) != (lines.GetValueOrDefault(p)?[1] is "valid" or "deviation"));
        Assert.DoesNotContain(All, p => !CodePointStatuses.Map([p]).SequenceEqual(lines.GetValueOrDefault(p) switch
        {
            [_, "mapped", var target] => UnicodeFiles.Sequence(target),
            [_, "ignored"] => [],
            _ => [p],
        }));
    }

    [Fact]
    public void Every_code_point_has_its_properties()
    {
        var lines = UnicodeFiles.Extract("Uts46Properties.txt")
            .SelectMany(static l => UnicodeFiles.Points(l[0]).Select(p => (Point: p, Line: l))).ToDictionary(static p => p.Point, static p => p.Line);
        string[] unlisted = ["", "0", "L", "U", "-"];

        Assert.DoesNotContain(All, p => Properties(p) != Named(lines.GetValueOrDefault(p, unlisted)));
    }

    [Fact]
    public void Every_decomposition_is_there()
    {
        var lines = UnicodeFiles.Extract("Uts46Decompositions.txt").ToDictionary(static l => UnicodeFiles.Number(l[0]));

        Assert.DoesNotContain(All.Where(static p => p is < 0xAC00 or > 0xD7A3), p =>
            Decompositions.Of(p) != (lines.GetValueOrDefault(p) is { } l ? Pair(UnicodeFiles.Sequence(l[1])) : (0, 0)));
        Assert.All(lines, static l =>
        {
            var (first, second) = Pair(UnicodeFiles.Sequence(l.Value[1]));
            Assert.Equal(l.Value.Length == 2 ? l.Key : 0, Decompositions.Compose(first, second));
        });
    }

    [Fact]
    public void The_table_stays_small() =>
        Assert.InRange(Uts46Table.Mappings.Length + Uts46Table.Properties.Length + Uts46Table.Decompositions.Length, 1, 40_000);

    [Fact]
    public void An_ASCII_host_does_not_unpack_the_table()
    {
        // a copy of the law that nobody has used yet
        var path = typeof(Uts46).Assembly.Location;
        var fresh = new AssemblyLoadContext(nameof(An_ASCII_host_does_not_unpack_the_table), isCollectible: true);
        var toAscii = fresh.LoadFromAssemblyPath(path).GetType(typeof(Uts46).FullName!)!.GetMethod(nameof(Uts46.ToAscii))!.CreateDelegate<Func<string, string?>>();

        var ascii = Allocated(() => toAscii("Shop.Example.com"));
        var other = Allocated(() => toAscii("bücher.example"));
        fresh.Unload();

        Assert.InRange(ascii, 0, 20_000);
        Assert.InRange(other, 100_000, long.MaxValue);
    }

    private static long Allocated(Func<string?> map)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(map());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (int, BidiClass, JoiningType, bool) Properties(int point) =>
        (CodePointProperties.CombiningClass(point), CodePointProperties.BidiClass(point), CodePointProperties.JoiningType(point), CodePointProperties.IsMark(point));

    private static (int, BidiClass, JoiningType, bool) Named(string[] line) =>
        (int.Parse(line[1], CultureInfo.InvariantCulture), Enum.TryParse<BidiClass>(line[2], out var bidi) ? bidi : BidiClass.Other, Enum.Parse<JoiningType>(line[3]), line[4] == "M");

    private static (int First, int Second) Pair(int[] sequence) => (sequence[0], sequence.Length == 2 ? sequence[1] : 0);
}
