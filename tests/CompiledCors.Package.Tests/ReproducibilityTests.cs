namespace CompiledCors.Package.Tests;

[Collection(PackageRunCollection.Name)]
public sealed class ReproducibilityTests(PackageRun run)
{
    [Fact]
    public async Task Packing_twice_gives_the_same_contents()
    {
        var again = await run.ProductAgain;

        Compare(run.Product.Package, again.Package);
        Compare(run.Product.Symbols, again.Symbols);
    }

    private static void Compare(IReadOnlyDictionary<string, byte[]> first, IReadOnlyDictionary<string, byte[]> second)
    {
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(first.Keys, e => !first[e].AsSpan().SequenceEqual(second[e]));
    }
}
