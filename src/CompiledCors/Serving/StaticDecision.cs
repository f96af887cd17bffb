using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>A policy that always says the same, also to requests without an origin, so that caches need no <c>Vary</c>.</summary>
internal abstract class StaticDecision(CompiledCorsPolicy policy, string allowOrigin) : PolicyDecision(policy)
{
    public sealed override void Apply(IHeaderDictionary request, IHeaderDictionary response)
    {
        CorsHeaders.Remove(response);
        response.AccessControlAllowOrigin = allowOrigin;
        Policy.WriteOrdinaryHeaders(response);
    }

    public sealed override bool ApplyToPreflight(IHeaderDictionary request, IHeaderDictionary response)
    {
        CorsHeaders.Remove(response);
        if (RequestOrigin.Of(request) is not { } origin || !Admits(origin))
        {
            return false;
        }

        response.AccessControlAllowOrigin = allowOrigin;
        Policy.WritePreflightAnswer(request, response);
        return true;
    }
}
