using System;
using CompiledCors;
using Alias = CompiledCors.CorsPolicyAttribute;

namespace CompiledCors.Analyzers.Tests.HalfTyped.Sample
{
    /// <summary>Forms for the tests of half-typed code.</summary>
    internal static partial class Forms
    {
        public const string Shop = "https://shop.example" + ".com";

        [CorsPolicy(
            Origins = [Shop, "https://*.shop.example.com", @"https://app-*.preview.example.com", $"{Shop}:8443"],
            DevelopmentOrigins = new[] { "http://localhost:*" },
            Methods = new string[] { "PUT", nameof(Forms) },
            Headers = ["""Content-Type""", "X-\u0041"],
            AllowCredentials = true,
            PreflightMaxAge = 60 * 60,
            Reason = "because")]
        internal sealed partial class ShopCors
        {
        }

        [Alias(Origins = ["*"])]
        [Obsolete("an attribute beside it")]
        private partial class @event
        {
            private @event(int other) => _ = other;

            public @event()
                : this(1)
            {
            }
        }
    }
}
