namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>The remedies of all rules about policies, by rule and key, in the smallest policy that shows each.</summary>
internal static class RemedyTable
{
    private const string Shop = "https://shop.example.com";

    /// <summary>Key, arguments with what is found, arguments as the remedy leaves them.</summary>
    public static readonly (string Key, string Before, string After)[] Mended =
    [
        ("CORS1001:https", """Origins = ["{|CORS1001:shop.example.com|}"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1001:http", """Origins = ["{|CORS1001:shop.example.com:8080|}"]""", """Origins = ["http://shop.example.com:8080"]"""),
        ("CORS1002:cut", $$"""Origins = ["{{Shop}}{|CORS1002:/|}"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1003:lower", """Origins = ["https://{|CORS1003:Shop.E|}xample.com"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1004:cut", $$"""Origins = ["{{Shop}}{|CORS1004::443|}"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1005:punycode", """Origins = ["https://{|CORS1005:bücher.example|}"]""", """Origins = ["https://xn--bcher-kva.example"]"""),
        ("CORS1006:split", $$"""Origins = ["{{Shop}}{|CORS1006:, |}https://www.example.com"]""", $"""Origins = ["{Shop}", "https://www.example.com"]"""),
        ("CORS1006:trim", $$"""Origins = ["{|CORS1006: |}{{Shop}}{|CORS1006:,|}"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1007:cut", """Origins = ["https://{|CORS1007:me:secret@|}shop.example.com"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1008:cut", $$"""Origins = ["{{Shop}}{|CORS1008::|}"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1008:number", $$"""Origins = ["{{Shop}}:{|CORS1008:08080|}"]""", $"""Origins = ["{Shop}:8080"]"""),
        ("CORS1009:canonical", """Origins = ["https://{|CORS1009:127.1|}"]""", """Origins = ["https://127.0.0.1"]"""),
        ("CORS1010:remove", $$"""Origins = [{|CORS1010:"null"|}, "{{Shop}}"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1011:remove", $$"""Origins = ["{{Shop}}", {|CORS1011:"file://"|}]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1012:dot", """Origins = ["https://{|CORS1012:*|}example.com"]""", """Origins = ["https://*.example.com"]"""),
        ("CORS1012:https", """Origins = ["{|CORS1012:*|}://shop.example.com"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1012:http", """Origins = ["{|CORS1012:*|}://shop.example.com"]""", """Origins = ["http://shop.example.com"]"""),
        ("CORS1013:remove", $$"""Origins = ["{{Shop}}", {|CORS1013:""|}], Methods = [{|CORS1013:null!|}]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1015:mend", """Origins = ["https{|CORS1015::/|}shop.example.com"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS1015:web", """Origins = ["{|CORS1015:wss|}://shop.example.com"]""", $"""Origins = ["{Shop}"]"""),
        Method("CORS1020:split", """["PUT{|CORS1020:,|}DELETE"]""", """["PUT", "DELETE"]"""),
        Method("CORS1020:trim", """["{|CORS1020: |}PUT"]""", """["PUT"]"""),
        Method("CORS1021:remove", """[{|CORS1021:"TRACE"|}, "PUT"]""", """["PUT"]"""),
        Method("CORS1022:rewrite", """[{|CORS1022:"put"|}]""", """["PUT"]"""),
        Header("CORS1030:split", """["X-One{|CORS1030:; |}X-Two"]""", """["X-One", "X-Two"]"""),
        Header("CORS1030:trim", """["X-One{|CORS1030::|}"]""", """["X-One"]"""),
        Header("CORS1031:remove", """["X-One", {|CORS1031:"Cookie"|}]""", """["X-One"]"""),
        Header("CORS1032:remove", """["X-One", {|CORS1032:"Access-Control-Allow-Origin"|}]""", """["X-One"]"""),
        Exposed("CORS1033:remove", """[{|CORS1033:"Set-Cookie"|}, "X-One"]""", """["X-One"]"""),
        ("CORS1040:clamp", $$"""Origins = ["{{Shop}}"], PreflightMaxAge = {|CORS1040:-1|}""", $"""Origins = ["{Shop}"], PreflightMaxAge = 0"""),
        ("CORS1041:honoured", $$"""Origins = ["{{Shop}}"], PreflightMaxAge = {|CORS1041:24 * 60 * 60|}""", $"""Origins = ["{Shop}"], PreflightMaxAge = 7200"""),
        ("CORS2001:drop", """Origins = [{|CORS2001:"*"|}], AllowCredentials = true""", """Origins = ["*"]"""),
        ("CORS2003:rewrite", """Origins = [{|CORS2003:"http://shop.example.com"|}], AllowCredentials = true""", $"""Origins = ["{Shop}"], AllowCredentials = true"""),
        Header("CORS2005:add", """[{|CORS2005:"*"|}]""", """["*", "Authorization"]"""),
        Method("CORS2006:rest", """["PUT", {|CORS2006:"*"|}]""", """["PUT"]"""),
        Method("CORS2006:star", """["PUT", {|CORS2006:"*"|}, "DELETE"]""", """["*"]"""),
        (
            "CORS2008:move",
            $$"""Origins = ["{{Shop}}", {|CORS2008:"https://localhost:8443"|}], AllowCredentials = true""",
            $"""Origins = ["{Shop}"], DevelopmentOrigins = ["https://localhost:8443"], AllowCredentials = true"""),
        ("CORS2009:remove", $$"""Origins = [{|CORS2009:"http://shop.example.com"|}, "{{Shop}}"]""", $"""Origins = ["{Shop}"]"""),
        ("CORS3001:remove", $$"""Origins = ["{{Shop}}", {|CORS3001:"{{Shop}}"|}, {|CORS3001:"{{Shop}}"|}]""", $"""Origins = ["{Shop}"]"""),
        ("CORS3002:remove", $$"""Origins = [{|CORS3002:"{{Shop}}"|}, "https://*.example.com"]""", """Origins = ["https://*.example.com"]"""),
        Method("CORS3003:remove", """[{|CORS3003:"GET"|}, "PUT", {|CORS3003:"POST"|}]""", """["PUT"]"""),
        Exposed("CORS3004:remove", """["X-One", {|CORS3004:"Content-Type"|}]""", """["X-One"]"""),
        (
            "CORS3005:remove",
            $$"""Origins = ["{{Shop}}"], DevelopmentOrigins = [{|CORS3005:"{{Shop}}"|}]""",
            $"""Origins = ["{Shop}"]"""),
        Header("CORS3006:remove", """["X-One", {|CORS3006:"Access-Control-Request-Private-Network"|}]""", """["X-One"]"""),
    ];

    /// <summary>Rules that know no remedy, and arguments that break them.</summary>
    public static readonly (string Id, string Arguments)[] NotMended =
    [
        ("CORS1014", """Origins = [{|CORS1014:"moz-extension://0b3c1b2e-6f0d-4a53-9d5e-0c5f0a1d2e3f"|}]"""),
        ("CORS1034", $$"""Origins = ["{{Shop}}"], Headers = [{|CORS1034:"X-*"|}]"""),
        ("CORS2002", """Origins = [{|CORS2002:"https://*.github.io"|}]"""),
        ("CORS2004", $$"""Origins = ["{{Shop}}"], ExposedHeaders = [{|CORS2004:"*"|}], AllowCredentials = true"""),
        ("CORS2007", """Origins = {|CORS2007:[]|}"""),
    ];

    private static (string Key, string Before, string After) Method(string key, string before, string after) => List(key, "Methods", before, after);

    private static (string Key, string Before, string After) Header(string key, string before, string after) => List(key, "Headers", before, after);

    private static (string Key, string Before, string After) Exposed(string key, string before, string after) => List(key, "ExposedHeaders", before, after);

    private static (string Key, string Before, string After) List(string key, string field, string before, string after) =>
        (key, $"""Origins = ["{Shop}"], {field} = {before}""", $"""Origins = ["{Shop}"], {field} = {after}""");
}
