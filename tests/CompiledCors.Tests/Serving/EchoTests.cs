using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>With credentials <c>*</c> is a name like any other, so what is asked for is given back, within limits.</summary>
public sealed class EchoTests
{
    [Theory]
    [InlineData("PUT", "x-a", "Allow-Headers: x-a | Allow-Methods: PUT | ")]
    [InlineData("PUT", "x-a,content-type, X-B", "Allow-Headers: x-a,content-type, X-B | Allow-Methods: PUT | ")]
    [InlineData("M-SEARCH", "x-a,,x-b", "Allow-Methods: M-SEARCH | ")]
    [InlineData("PUT", "x a", "Allow-Methods: PUT | ")]
    [InlineData("PUT", "x-a,", "Allow-Methods: PUT | ")]
    [InlineData("PUT", "", "Allow-Methods: PUT | ")]
    [InlineData("PUT", "x-a,authorization", "Allow-Methods: PUT | ")]
    [InlineData("PUT", "x-a;q=1", "Allow-Methods: PUT | ")]
    [InlineData("PUT,GET", "x-a", "Allow-Headers: x-a | ")]
    [InlineData("P UT", "x-a", "Allow-Headers: x-a | ")]
    public async Task With_credentials_any_method_and_header_are_echoed_if_they_are_tokens(string method, string headers, string lists)
    {
        await using var site = await StartAsync();
        var cors = await site.CorsOfAsync(Preflight(Shop, "/", method, $"Access-Control-Request-Headers: {headers}"));
        Assert.Equal(
            $"204 | Allow-Credentials: true | {lists}Allow-Origin: {Shop} | Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
            cors);
    }

    [Theory]
    [InlineData(64, 1, true)]
    [InlineData(65, 1, false)]
    [InlineData(1, 2048, true)]
    [InlineData(1, 2049, false)]
    public async Task The_echo_has_limits(int names, int length, bool isEchoed)
    {
        await using var site = await StartAsync();
        var list = string.Join(',', Enumerable.Repeat(new string('x', length), names));
        var answer = await site.SendAsync(Preflight(Shop, "/", "PUT", $"Access-Control-Request-Headers: {list}"));
        Assert.Equal(204, answer.Status);
        Assert.Equal(isEchoed ? [list] : [], answer.All("Access-Control-Allow-Headers"));
    }

    private static Task<Site> StartAsync() => Site.StartAsync(static app =>
    {
        app.UseCompiledCors();
        app.Map("/", static () => "").RequireCors(EchoCors.Policy);
    });
}
