using CompiledCors;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Gives endpoints a policy of CompiledCors.</summary>
public static class CompiledCorsEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Gives the endpoints this policy. The last one given wins: an endpoint's own beats its group's. <c>UseCompiledCors</c> serves it;
    /// without that middleware the endpoints fail.
    /// </summary>
    /// <typeparam name="TBuilder">What builds the endpoints.</typeparam>
    /// <param name="builder">What builds the endpoints: the result of <c>MapGet</c>, <c>MapGroup</c>, <c>MapHub</c>, <c>MapControllers</c> ...</param>
    /// <param name="policy">The policy, for example <c>ShopCors.Policy</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="policy"/> is null.</exception>
    public static TBuilder RequireCors<TBuilder>(this TBuilder builder, CompiledCorsPolicy policy)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(policy);
        builder.Add(endpoint => endpoint.Metadata.Add(policy));
        return builder;
    }
}
