namespace CompiledCors.House.Tests.Unicode;

/// <summary>The other half of the law's TableReader.</summary>
internal sealed class TableBytes
{
    private readonly List<byte> _bytes = [];

    public IReadOnlyList<byte> All => _bytes;

    public void Add(int number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            _bytes.Add((byte)(number | 0x80));
        }

        _bytes.Add((byte)number);
    }

    public void AddSigned(int number) => Add((number << 1) ^ (number >> 31));
}
