using System.ComponentModel;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;

namespace CompiledCors;

/// <summary>
/// A CORS policy that the source generator compiled from a class with <see cref="CorsPolicyAttribute"/>. Give it to <c>UseCompiledCors</c> or
/// <c>RequireCors</c>, or put it on a handler, controller, hub or service as the attribute that it is.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public abstract class CompiledCorsPolicy : Attribute, ICorsPolicyMetadata
{
    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CompiledCorsPolicy()
    {
    }

    /// <summary>An equivalent policy for whatever asks through the framework's own interface.</summary>
    CorsPolicy ICorsPolicyMetadata.Policy => new();

    /// <summary>What was compiled, as data.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract CompiledCorsDescription Describe();

    /// <summary>Whether a declared origin pattern admits the origin.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract bool AllowsOrigin(string origin);

    /// <summary>Whether a development origin pattern admits the origin. Asked in Development only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual bool AllowsDevelopmentOrigin(string origin) => false;

    /// <summary>Writes what an ordinary response to an allowed origin carries beside the origin itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void WriteHeaders(IHeaderDictionary response)
    {
    }

    /// <summary>Writes what the answer to an allowed origin's preflight carries beside the origin itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void WritePreflightHeaders(IHeaderDictionary request, IHeaderDictionary response)
    {
    }
}
