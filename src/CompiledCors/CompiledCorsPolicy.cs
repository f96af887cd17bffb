using System.ComponentModel;
using CompiledCors.Core.Origins;
using CompiledCors.Serving;
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
    // Made when first asked for. Two threads may each make one: they are alike, and the loser's is garbage once.
    private CorsDecision? _production;
    private CorsDecision? _development;
    private CorsPolicy? _frameworkPolicy;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CompiledCorsPolicy()
    {
    }

    /// <summary>An equivalent policy for whatever asks through the framework's own interface.</summary>
    CorsPolicy ICorsPolicyMetadata.Policy => _frameworkPolicy ??= FrameworkPolicy.EquivalentOf(this);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override object TypeId => GetType();

    /// <summary>What was compiled, as data.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract CompiledCorsDescription Describe();

    /// <summary>Whether a declared origin pattern admits the origin.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract bool AllowsOrigin(string origin);

    /// <summary>Whether a development origin pattern admits the origin. Asked in Development only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual bool AllowsDevelopmentOrigin(string origin) => false;

    /// <summary>Writes what an ordinary response to an allowed origin carries beside the origin itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteHeaders(IHeaderDictionary response)
    {
    }

    /// <summary>Writes what the answer to an allowed origin's preflight carries beside the origin itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WritePreflightHeaders(IHeaderDictionary request, IHeaderDictionary response)
    {
    }

    /// <summary>Two policies of one class are the same policy: a policy has no state but what it remembers for itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => obj is CompiledCorsPolicy other && other.GetType() == GetType();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => GetType().GetHashCode();

    // What emitted code overrides is protected and no more: an override in an assembly that sees our internals would have to say so otherwise.
    internal CompiledCorsDescription Description => Describe();

    internal bool AdmitsOrigin(string origin) => AllowsOrigin(origin);

    internal bool AdmitsDevelopmentOrigin(string origin) => AllowsDevelopmentOrigin(origin);

    internal void WriteOrdinaryHeaders(IHeaderDictionary response) => WriteHeaders(response);

    internal void WritePreflightAnswer(IHeaderDictionary request, IHeaderDictionary response) => WritePreflightHeaders(request, response);

    /// <summary>What this policy decides in Development, or everywhere else.</summary>
    internal CorsDecision Decide(bool isDevelopment) => isDevelopment
        ? _development ??= PolicyDecision.Of(this, isDevelopment: true)
        : _production ??= PolicyDecision.Of(this, isDevelopment: false);

    /// <summary>Called by generated code: one or more whole labels between <paramref name="prefix"/> and <paramref name="suffix"/>.</summary>
    /// <param name="origin">What the browser sent.</param>
    /// <param name="prefix">The scheme, for example <c>https://</c>.</param>
    /// <param name="suffix">The rest, with its leading dot and perhaps a port.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static bool IsSubdomain(string origin, string prefix, string suffix) => OriginText.IsSubdomain(origin, prefix, suffix);

    /// <summary>Called by generated code: <see cref="IsSubdomain"/> with any port or none after <paramref name="suffix"/>.</summary>
    /// <param name="origin">What the browser sent.</param>
    /// <param name="prefix">The scheme, for example <c>https://</c>.</param>
    /// <param name="suffix">The rest of the host, with its leading dot.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static bool IsSubdomainAnyPort(string origin, string prefix, string suffix) => OriginText.IsSubdomainAnyPort(origin, prefix, suffix);

    /// <summary>Called by generated code: a part of one label between <paramref name="prefix"/> and <paramref name="suffix"/>.</summary>
    /// <param name="origin">What the browser sent.</param>
    /// <param name="prefix">The scheme and the start of the label, for example <c>https://app-</c>.</param>
    /// <param name="suffix">The end of the label and the rest, perhaps with a port.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static bool IsPartialLabel(string origin, string prefix, string suffix) => OriginText.IsPartialLabel(origin, prefix, suffix);

    /// <summary>Called by generated code: <see cref="IsPartialLabel"/> with any port or none after <paramref name="suffix"/>.</summary>
    /// <param name="origin">What the browser sent.</param>
    /// <param name="prefix">The scheme and the start of the label, for example <c>https://app-</c>.</param>
    /// <param name="suffix">The end of the label and the rest of the host.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static bool IsPartialLabelAnyPort(string origin, string prefix, string suffix) => OriginText.IsPartialLabelAnyPort(origin, prefix, suffix);

    /// <summary>Called by generated code: exactly this scheme and host, with any port or none.</summary>
    /// <param name="origin">What the browser sent.</param>
    /// <param name="schemeAndHost">For example <c>http://localhost</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static bool IsAnyPort(string origin, string schemeAndHost) => OriginText.IsAnyPort(origin, schemeAndHost);

    /// <summary>Called by generated code: whether a browser may send this as an origin.</summary>
    /// <param name="origin">What the browser sent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static bool IsWellFormed(string origin) => OriginText.IsWellFormed(origin);

    /// <summary>Called by generated code for any method with credentials, where <c>*</c> means nothing: allows the method that is asked for.</summary>
    /// <param name="request">The headers of the preflight.</param>
    /// <param name="response">The headers of its answer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void EchoMethod(IHeaderDictionary request, IHeaderDictionary response) => RequestedNames.EchoMethod(request, response);

    /// <summary>
    /// Called by generated code for any header but <c>Authorization</c> with credentials, where <c>*</c> means nothing: allows the headers
    /// that are asked for, unless <c>Authorization</c> is among them.
    /// </summary>
    /// <param name="request">The headers of the preflight.</param>
    /// <param name="response">The headers of its answer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void EchoHeaders(IHeaderDictionary request, IHeaderDictionary response) =>
        RequestedNames.EchoHeaders(request, response, allowAuthorization: false);

    /// <summary>Called by generated code for any header and <c>Authorization</c> with credentials: allows the headers that are asked for.</summary>
    /// <param name="request">The headers of the preflight.</param>
    /// <param name="response">The headers of its answer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void EchoHeadersAndAuthorization(IHeaderDictionary request, IHeaderDictionary response) =>
        RequestedNames.EchoHeaders(request, response, allowAuthorization: true);
}
