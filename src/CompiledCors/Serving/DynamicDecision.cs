using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>A policy whose answer depends on the origin, and says so on every response.</summary>
internal sealed class DynamicDecision(CompiledCorsPolicy policy, bool isRefused, bool isDevelopment) : PolicyDecision(policy)
{
    public override bool Admits(string origin) => HasLength(origin) && !isRefused
        && (Policy.AdmitsOrigin(origin) || (isDevelopment && Policy.AdmitsDevelopmentOrigin(origin)));

    public override void Apply(IHeaderDictionary request, IHeaderDictionary response)
    {
        CorsHeaders.Remove(response);
        if (RequestOrigin.Of(request) is { } origin && Admits(origin))
        {
            response.AccessControlAllowOrigin = origin;
            Policy.WriteOrdinaryHeaders(response);
        }

        VaryMerge.AddOrigin(response);
    }

    public override bool ApplyToPreflight(IHeaderDictionary request, IHeaderDictionary response)
    {
        CorsHeaders.Remove(response);
        var isAllowed = RequestOrigin.Of(request) is { } origin && Admits(origin);
        if (isAllowed)
        {
            response.AccessControlAllowOrigin = request.Origin;
            Policy.WritePreflightAnswer(request, response);
        }

        VaryMerge.AddPreflight(response);
        return isAllowed;
    }
}
