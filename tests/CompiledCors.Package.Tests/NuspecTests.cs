using System.Xml.Linq;

namespace CompiledCors.Package.Tests;

[Collection(PackageRunCollection.Name)]
public sealed class NuspecTests(PackageRun run)
{
    private static readonly string[] s_frameworks = ["net10.0", "net8.0"];

    private XElement Metadata => XDocument.Parse(run.Product.Text("CompiledCors.nuspec")).Root!.Elements().Single();

    [Fact]
    public void It_names_the_product_and_the_version_asked_for()
    {
        Assert.Equal("CompiledCors", Value("id"));
        Assert.Equal(run.Product.Version, Value("version"));
        Assert.NotEqual("Package Description", Value("description"));
        Assert.Contains("cors", Value("tags")!.Split(' '));
        Assert.NotEqual("CompiledCors", Value("authors"));
    }

    [Fact]
    public void It_has_an_icon_a_readme_and_a_licence_that_are_there()
    {
        Assert.Contains(Value("icon")!, run.Product.Package.Keys);
        Assert.Contains(Value("readme")!, run.Product.Package.Keys);
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("expression", Child("license")!.Attribute("type")!.Value);
    }

    [Fact]
    public void It_depends_on_no_package()
    {
        var groups = Child("dependencies")!.Elements().ToList();
        Assert.Equal(s_frameworks, groups.Select(static g => g.Attribute("targetFramework")!.Value));
        Assert.All(groups, static g => Assert.Empty(g.Elements()));
    }

    [Fact]
    public void It_asks_for_the_shared_framework_of_ASP_NET_Core_alone()
    {
        var groups = Child("frameworkReferences")!.Elements().ToList();
        Assert.Equal(s_frameworks, groups.Select(static g => g.Attribute("targetFramework")!.Value));
        Assert.All(groups, static g => Assert.Equal("Microsoft.AspNetCore.App", Assert.Single(g.Elements()).Attribute("name")!.Value));
    }

    private XElement? Child(string name) => Metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name);

    private string? Value(string name) => Child(name)?.Value;
}
