using System.Reflection;
using CompiledCors.Analyzers.Symbols;
using Microsoft.AspNetCore.Http;

namespace CompiledCors.House.Tests.Names;

/// <summary>The build-time assemblies know foreign types by name only. These are the real ones.</summary>
public sealed class KnownNamesTests
{
    private static readonly Dictionary<string, Type> s_types = new(StringComparer.Ordinal)
    {
        [nameof(KnownNames.CorsPolicyAttribute)] = typeof(CorsPolicyAttribute),
        [nameof(KnownNames.CompiledCorsPolicy)] = typeof(CompiledCorsPolicy),
        [nameof(KnownNames.HttpContext)] = typeof(HttpContext),
    };

    [Fact]
    public void Known_names_are_those_of_the_real_types() => Faults.AssertNone(NameComparison.FaultsOf(Constants(typeof(KnownNames)), s_types));

    [Fact]
    public void A_wrong_an_unchecked_and_a_vanished_name_are_complained_of()
    {
        var types = new Dictionary<string, Type> { ["Right"] = typeof(Uri), ["Wrong"] = typeof(Uri), ["Gone"] = typeof(Uri) };
        Assert.Equal(
            ["Wrong is 'System.URI', and the type is System.Uri", "nothing is known to hold Unchecked against: add its type", "there is no constant Gone"],
            NameComparison.FaultsOf(new Dictionary<string, string> { ["Right"] = "System.Uri", ["Wrong"] = "System.URI", ["Unchecked"] = "System.Uri" }, types));
    }

    private static Dictionary<string, string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        .Where(static f => f.IsLiteral && f.FieldType == typeof(string)).ToDictionary(static f => f.Name, static f => (string)f.GetRawConstantValue()!);
}
