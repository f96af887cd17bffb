using System.Reflection;
using System.Runtime.Versioning;
using CompiledCors.Tests.Policies;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace CompiledCors.Tests;

/// <summary>A policy as an attribute, and in the framework's words.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void Two_policies_of_one_class_are_the_same_policy()
    {
        Assert.Equal(new PublicCors(), (object)PublicCors.Policy);
        Assert.Equal(new PublicCors().GetHashCode(), PublicCors.Policy.GetHashCode());
        Assert.Equal(new PublicCors().TypeId, PublicCors.Policy.TypeId);
        Assert.NotEqual<object>(PublicCors.Policy, OneCors.Policy);
        Assert.False(PublicCors.Policy.Equals(null));
        Assert.True(PublicCors.Policy.Match(new PublicCors()));
    }

    [Fact]
    public void The_frameworks_policy_decides_alike()
    {
        var policy = FrameworkPolicyOf(ShopCors.Policy);
        Assert.False(policy.AllowAnyOrigin);
        Assert.True(policy.IsOriginAllowed("https://shop.example.com"));
        Assert.True(policy.IsOriginAllowed("https://a.shop.example.com"));
        Assert.False(policy.IsOriginAllowed("https://evil.example"));
        Assert.False(policy.IsOriginAllowed("null"));
        Assert.False(policy.IsOriginAllowed(null!));
        Assert.False(policy.IsOriginAllowed("https://" + new string('a', 10_000) + ".shop.example.com"));
        Assert.False(policy.IsOriginAllowed("http://localhost:3000"));
        Assert.True(policy.SupportsCredentials);
        Assert.Equal(["https://*.shop.example.com", "https://shop.example.com"], policy.Origins);
        Assert.Equal(["DELETE", "PUT"], policy.Methods);
        Assert.Equal(["Content-Type", "X-Request-Id"], policy.Headers);
        Assert.Equal(["X-Total-Count"], policy.ExposedHeaders);
        Assert.Equal(TimeSpan.FromSeconds(7200), policy.PreflightMaxAge);
    }

    [Fact]
    public void Any_origin_is_the_frameworks_any_origin()
    {
        var policy = FrameworkPolicyOf(PublicCors.Policy);
        Assert.True(policy.AllowAnyOrigin);
        Assert.True(policy.AllowAnyMethod);
        Assert.False(policy.SupportsCredentials);
    }

    [Fact]
    public void An_unset_max_age_stays_unset() => Assert.Null(FrameworkPolicyOf(PartnerCors.Policy).PreflightMaxAge);

    [Fact]
    public void A_refused_declaration_allows_nothing_there_either()
    {
        var policy = FrameworkPolicyOf(RefusedCors.Policy);
        Assert.False(policy.AllowAnyOrigin);
        Assert.False(policy.IsOriginAllowed("https://shop.example.com"));
        Assert.Empty(policy.Origins);
    }

    [Fact]
    public void These_tests_run_on_the_framework_that_they_are_built_for() =>
        Assert.StartsWith(
            $".NETCoreApp,Version=v{Environment.Version.Major}.",
            typeof(PolicyTests).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName,
            StringComparison.Ordinal);

    [Fact]
    public void The_frameworks_policy_is_built_once() =>
        Assert.Same(FrameworkPolicyOf(PublicCors.Policy), FrameworkPolicyOf(PublicCors.Policy));

    private static CorsPolicy FrameworkPolicyOf(ICorsPolicyMetadata metadata) => metadata.Policy;
}
