using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>
/// When the headers of ordinary responses are written: as the response starts, so that exception handlers don't lose them, output caches don't
/// store them, and whatever else wrote CORS headers is known. No closure and no state but the request itself: nothing is allocated.
/// </summary>
internal static class HeaderApplication
{
    private static readonly Func<object, Task> s_applyDecision = ApplyDecision;

    /// <summary>
    /// An endpoint's own decision. The latest one is kept with the request and wins, also over an application-wide policy; a request that is
    /// run again for an endpoint without one keeps it.
    /// </summary>
    public static void Await(HttpContext context, CorsDecision decision)
    {
        context.Features[typeof(CorsDecision)] = decision;
        context.Response.OnStarting(s_applyDecision, context);
    }

    /// <summary>The decision of an inner application-wide policy: before the outer one's, behind any endpoint's.</summary>
    public static void AwaitUnlessDecided(HttpContext context, CorsDecision decision)
    {
        if (DecisionOf(context) is null)
        {
            Await(context, decision);
        }
    }

    /// <summary>The decision that is kept with this request, if any is.</summary>
    public static CorsDecision? DecisionOf(HttpContext context) => (CorsDecision?)context.Features[typeof(CorsDecision)];

    // Registered again when the request is run again. Each run applies the one latest decision, and applying twice is applying once.
    private static Task ApplyDecision(object state)
    {
        var context = (HttpContext)state;
        DecisionOf(context)?.Apply(context.Request.Headers, context.Response.Headers);
        return Task.CompletedTask;
    }
}
