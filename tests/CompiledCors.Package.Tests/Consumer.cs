namespace CompiledCors.Package.Tests;

/// <summary>A user's project. It knows the package and nothing else of ours.</summary>
internal sealed record Consumer(string Name, string Program)
{
    public string TargetFramework { get; init; } = "net10.0";

    /// <summary>Lines of its own in the project file's property group.</summary>
    public string Properties { get; init; } = "";

    /// <summary>What stands after the SDK's own targets, and so has the last word on properties.</summary>
    public string AfterTargets { get; init; } = "";

    public void WriteTo(string root, string version)
    {
        var directory = Directory.CreateDirectory(Path.Combine(root, Name)).FullName;
        File.WriteAllText(Path.Combine(directory, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(directory, Name + ".csproj"), $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk.Web" />
              <PropertyGroup>
                <TargetFramework>{TargetFramework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CompiledCors" Version="{version}" />
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk.Web" />
              {AfterTargets}
            </Project>
            """);
    }
}
