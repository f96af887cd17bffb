using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>
/// Selects the decision, answers preflights, and leaves everything else to the start of the response. Not async, nothing resolved, nothing
/// allocated; made once per <c>UseCompiledCors</c>.
/// </summary>
internal sealed class CorsMiddleware
{
    private readonly RequestDelegate _next;
    private readonly CorsDecision? _everywhere;
    private readonly bool _isNested;
    private readonly bool _isDevelopment;
    private readonly Func<object, Task> _applyEverywhere;

    /// <param name="next">The rest of the pipeline.</param>
    /// <param name="everywhere">The application-wide policy, if any.</param>
    /// <param name="isNested">Another one stands before this one in the pipeline, as before a branch of its own.</param>
    /// <param name="isDevelopment">Whether development origins are in effect.</param>
    public CorsMiddleware(RequestDelegate next, CompiledCorsPolicy? everywhere, bool isNested, bool isDevelopment)
    {
        _next = next;
        _everywhere = everywhere?.Decide(isDevelopment);
        _isNested = isNested;
        _isDevelopment = isDevelopment;
        _applyEverywhere = ApplyEverywhere;
    }

    public Task Invoke(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ICorsMetadata>() is { } metadata)
        {
            return ServeEndpoint(context, metadata);
        }

        if (_everywhere is null)
        {
            return _next(context);
        }

        if (PreflightAnswer.IsPreflight(context.Request))
        {
            return PreflightAnswer.Give(context, _everywhere);
        }

        if (_isNested)
        {
            HeaderApplication.AwaitUnlessDecided(context, _everywhere);
        }
        else
        {
            context.Response.OnStarting(_applyEverywhere, context);
        }

        return _next(context);
    }

    private Task ServeEndpoint(HttpContext context, ICorsMetadata metadata)
    {
        if (PolicySelection.Select(metadata, _isDevelopment) is not { } decision)
        {
            EndpointMark.TakeBack(context);
            return _next(context);
        }

        if (PreflightAnswer.IsPreflight(context.Request))
        {
            return PreflightAnswer.Give(context, decision);
        }

        EndpointMark.Set(context);
        HeaderApplication.Await(context, decision);
        return _next(context);
    }

    // An endpoint's decision beats the application's, whichever came first. The common case keeps nothing with the request.
    private Task ApplyEverywhere(object state)
    {
        var context = (HttpContext)state;
        if (HeaderApplication.DecisionOf(context) is null)
        {
            _everywhere!.Apply(context.Request.Headers, context.Response.Headers);
        }

        return Task.CompletedTask;
    }
}
