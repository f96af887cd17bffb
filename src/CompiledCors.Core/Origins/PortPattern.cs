namespace CompiledCors.Core.Origins;

/// <summary>The port of an origin pattern: none, a number, or <c>*</c> for any or none.</summary>
internal readonly record struct PortPattern(int Number)
{
    private const int AnyNumber = -1;

    public static PortPattern None => default;

    public static PortPattern Any => new(AnyNumber);

    public bool IsNone => Number == 0;

    public bool IsAny => Number == AnyNumber;

    public bool Encompasses(PortPattern other) => IsAny || Number == other.Number;
}
