namespace CompiledCors.Core.Text;

/// <summary>Numbers in ASCII. A culture may have a minus sign of its own, and would change a message from machine to machine.</summary>
internal static class Digits
{
    public static string Of(int number)
    {
        var rest = Math.Abs((long)number);
        var text = string.Empty;
        do
        {
            text = (char)('0' + (rest % 10)) + text;
            rest /= 10;
        }
        while (rest > 0);

        return number < 0 ? "-" + text : text;
    }
}
