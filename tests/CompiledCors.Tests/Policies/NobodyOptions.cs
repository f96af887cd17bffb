using Microsoft.AspNetCore.Authentication;

namespace CompiledCors.Tests.Policies;

public sealed class NobodyOptions : AuthenticationSchemeOptions;
