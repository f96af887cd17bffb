using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CompiledCors.Tests.Policies;

/// <summary>Knows nobody, so every protected endpoint answers 401.</summary>
public sealed class NobodyHandler(IOptionsMonitor<NobodyOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<NobodyOptions>(options, logger, encoder)
{
    public new const string Scheme = "Nobody";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
}
