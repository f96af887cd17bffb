namespace Storefront.Hosting;

/// <summary>Colours for a console that shows them, plain text for a pipe, a file or whoever sets NO_COLOR.</summary>
internal sealed class Ink
{
    private readonly bool _colours;

    private Ink(bool colours) => _colours = colours;

    public static Ink For(TextWriter writer) => new(
        writer == Console.Out && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Link(string text) => Paint("4;36", text);

    public string Warn(string text) => Paint("33", text);

    private string Paint(string code, string text) => _colours ? $"\e[{code}m{text}\e[0m" : text;
}
