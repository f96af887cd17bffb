namespace CompiledCors.Package.Tests;

[CollectionDefinition(Name)]
public sealed class PackageRunCollection : ICollectionFixture<PackageRun>
{
    public const string Name = "package run";
}
