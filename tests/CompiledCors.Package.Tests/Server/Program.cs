using CompiledCors;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
var app = builder.Build();

// "Everywhere": the endpoints choose, and everything else gets the policy of the several origins
if (app.Configuration.GetValue<bool>("Everywhere"))
{
    app.UseCompiledCors(SeveralCors.Policy);
}
else
{
    app.UseCompiledCors();
}

app.Map("/any", [AnyCors] () => "ran");
app.Map("/one", [OneCors] () => "ran");
app.Map("/one-with-credentials", () => "ran").RequireCors(OneWithCredentialsCors.Policy);
app.Map("/several", () => "ran").RequireCors(SeveralCors.Policy);
app.Map("/subdomains", [SubdomainsCors] () => "ran");
app.Map("/previews", [PreviewsCors] () => "ran");
app.MapGet("/plain", () => "ran");

var group = app.MapGroup("/group").RequireCors(SeveralCors.Policy);
group.MapGet("/", () => "ran");
group.MapGet("/missing", () => Results.NotFound());
group.MapGet("/other", [SubdomainsCors] () => "ran");
group.Map("/closed", [DisableCors] () => "ran");
group.MapGet("/vary", (HttpResponse response) =>
{
    response.Headers.Vary = "Accept-Language, origin";
    return "ran";
});

app.MapControllers();
app.Run();

[CorsPolicy(Origins = ["*"], Methods = ["*"], Headers = ["*", "Authorization"], ExposedHeaders = ["*"], PreflightMaxAge = 0)]
public sealed partial class AnyCors;

[CorsPolicy(Origins = ["https://shop.example.com"], Methods = ["PUT"])]
public sealed partial class OneCors;

[CorsPolicy(Origins = ["https://shop.example.com"], ExposedHeaders = ["X-Total-Count"], AllowCredentials = true)]
public sealed partial class OneWithCredentialsCors;

[CorsPolicy(
    Origins = ["https://shop.example.com", "https://admin.example.com:8443"],
    DevelopmentOrigins = ["http://localhost:*"],
    Methods = ["PUT", "DELETE"],
    Headers = ["X-Request-Id", "Content-Type"],
    ExposedHeaders = ["X-Total-Count", "X-Page"],
    AllowCredentials = true,
    PreflightMaxAge = 600,
    Reason = "The shop and its back office call the API from the browser.")]
public sealed partial class SeveralCors;

[CorsPolicy(Origins = ["https://*.shop.example.com"])]
public sealed partial class SubdomainsCors;

[CorsPolicy(Origins = ["https://app-*.preview.example.com"])]
public sealed partial class PreviewsCors;

[ApiController, Route("controller"), SeveralCors]
public sealed class ShopController : ControllerBase
{
    [HttpGet]
    public string Get() => "ran";

    [HttpPut]
    public string Put() => "ran";

    [HttpGet("closed"), DisableCors]
    public string Closed() => "ran";
}
