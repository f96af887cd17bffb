namespace CompiledCors.Tests.Policies;

/// <summary>No origin at all in Production, any well-formed one in Development.</summary>
[CorsPolicy(DevelopmentOrigins = ["*"])]
public sealed partial class AnyInDevelopmentCors;
