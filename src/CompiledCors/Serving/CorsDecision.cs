using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>
/// What was decided for a request: a policy, or no CORS at all. A singleton per policy and environment, so a request can carry it for nothing.
/// Everything it writes follows from itself and the request's headers, and writing twice is writing once.
/// </summary>
internal abstract class CorsDecision
{
    /// <summary>Puts the CORS headers of an ordinary response in order, as it starts.</summary>
    public abstract void Apply(IHeaderDictionary request, IHeaderDictionary response);

    /// <summary>Writes the headers that answer a preflight; whether its origin is allowed.</summary>
    public abstract bool ApplyToPreflight(IHeaderDictionary request, IHeaderDictionary response);
}
