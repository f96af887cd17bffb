using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CompiledCors.Serving;

/// <summary>The answer to a preflight that a policy, or an opt-out, applies to. It never reaches a handler.</summary>
internal static class PreflightAnswer
{
    /// <summary>
    /// The very test that routing makes when it lets <c>Access-Control-Request-Method</c> choose the endpoint: were ours narrower, a preflight
    /// would run a handler.
    /// </summary>
    public static bool IsPreflight(HttpRequest request)
    {
        if (!HttpMethods.IsOptions(request.Method))
        {
            return false;
        }

        var headers = request.Headers;
        return headers.Origin.Count != 0 && !StringValues.IsNullOrEmpty(headers.AccessControlRequestMethod);
    }

    public static Task Give(HttpContext context, CorsDecision decision)
    {
        var response = context.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && IsRunAgain(context))
        {
            // the failure stands: an error page's policy doesn't turn it into a permission
            return Task.CompletedTask;
        }

        response.StatusCode = decision.ApplyToPreflight(context.Request.Headers, response.Headers)
            ? StatusCodes.Status204NoContent
            : StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // Asked of responses that already are errors only, so an ordinary preflight doesn't pay for it. 403 is our own refusal.
    private static bool IsRunAgain(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status403Forbidden
        || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
