using CompiledCors.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CompiledCors.Tests.Serving;

public sealed class VaryMergeTests
{
    [Theory]
    [InlineData("", "Origin")]
    [InlineData("Accept-Encoding, ORIGIN ,x", "Accept-Encoding, ORIGIN ,x")]
    [InlineData("x,* ", "x,* ")]
    [InlineData("accept-encoding", "accept-encoding, Origin")]
    public void Origin_is_added_once(string written, string expected)
    {
        IHeaderDictionary headers = new HeaderDictionary();
        headers.Vary = written;
        VaryMerge.AddOrigin(headers);
        VaryMerge.AddOrigin(headers);
        Assert.Equal(expected, headers.Vary);
    }

    [Fact]
    public void A_preflights_names_are_added_once()
    {
        IHeaderDictionary headers = new HeaderDictionary();
        VaryMerge.AddPreflight(headers);
        VaryMerge.AddPreflight(headers);
        VaryMerge.AddOrigin(headers);
        Assert.Equal("Origin, Access-Control-Request-Method, Access-Control-Request-Headers", headers.Vary);
    }

    [Fact]
    public void The_usual_cases_allocate_nothing_and_any_other_one_string()
    {
        Assert.Equal(0, BytesOf(default));
        Assert.Equal(0, BytesOf("Accept-Encoding"));
        Assert.Equal(0, BytesOf("Accept-Language, origin"));
        Assert.Equal(0, BytesOf("*"));
        Assert.Equal(0, BytesOf(new[] { "Accept", "Origin" }));

        // 22 for the string itself and its end, 2 a char, rounded up to 8
        Assert.Equal((22 + (2 * "Accept-Language, Origin".Length) + 7) / 8 * 8, BytesOf("Accept-Language"));
    }

    private static long BytesOf(StringValues written)
    {
        IHeaderDictionary headers = new HeaderDictionary();
        var least = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            headers.Vary = written.Count == 0 ? "placeholder" : written;
            if (written.Count == 0)
            {
                headers.Remove("Vary");
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            VaryMerge.AddOrigin(headers);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
