using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>The framework's <c>[DisableCors]</c>: no CORS header leaves the endpoint, whoever wrote it.</summary>
internal sealed class DisabledDecision : CorsDecision
{
    public static readonly DisabledDecision Instance = new();

    private DisabledDecision()
    {
    }

    public override void Apply(IHeaderDictionary request, IHeaderDictionary response) => CorsHeaders.Remove(response);

    public override bool ApplyToPreflight(IHeaderDictionary request, IHeaderDictionary response)
    {
        CorsHeaders.Remove(response);
        return false;
    }
}
