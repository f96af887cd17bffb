using CompiledCors;
using CompiledCors.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the middleware of CompiledCors to a pipeline.</summary>
public static class CompiledCorsApplicationBuilderExtensions
{
    // branches see the properties of what they branch from, not the other way round
    private const string HasPolicy = "CompiledCors.HasPolicy";

    /// <summary>
    /// Adds the middleware that answers preflights and writes the CORS headers of endpoints that have a policy. Endpoints without a policy
    /// are left alone. No services have to be registered.
    /// </summary>
    /// <param name="app">The pipeline: behind <c>UseRouting</c> and before <c>UseAuthentication</c> and <c>UseAuthorization</c>.</param>
    /// <returns>The same pipeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    public static IApplicationBuilder UseCompiledCors(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return Use(app, null);
    }

    /// <summary>
    /// Adds the middleware that answers preflights and writes CORS headers: those of an endpoint's own policy, and of
    /// <paramref name="policy"/> for everything else, static files and unknown paths included.
    /// </summary>
    /// <param name="app">The pipeline: behind <c>UseRouting</c> and before <c>UseAuthentication</c> and <c>UseAuthorization</c>.</param>
    /// <param name="policy">What applies where no endpoint says otherwise, for example <c>ShopCors.Policy</c>.</param>
    /// <returns>The same pipeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> or <paramref name="policy"/> is null.</exception>
    public static IApplicationBuilder UseCompiledCors(this IApplicationBuilder app, CompiledCorsPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(policy);
        return Use(app, policy);
    }

    private static IApplicationBuilder Use(IApplicationBuilder app, CompiledCorsPolicy? policy)
    {
        // without an environment nothing says that this is Development, and then it is not
        var isDevelopment = app.ApplicationServices.GetService<IHostEnvironment>()?.IsDevelopment() ?? false;
        var isNested = app.Properties.ContainsKey(HasPolicy);
        if (policy is not null)
        {
            app.Properties[HasPolicy] = true;
        }

        return app.Use(next => new CorsMiddleware(next, policy, isNested, isDevelopment).Invoke);
    }
}
