namespace CompiledCors.Core.Origins;

/// <summary>UTS 46, section 5, and three ways of saying "mapped" in few bytes. The order is that of the table.</summary>
internal enum CodePointStatus
{
    Disallowed,
    Valid,
    Deviation,
    Ignored,

    /// <summary>Mapped to the code point that lies at a fixed distance.</summary>
    Shifted,

    /// <summary>Capital and small letters in turn, the capital ones even: each is mapped to the next.</summary>
    EvenCapitals,

    /// <summary>The same, the capital ones odd.</summary>
    OddCapitals,

    /// <summary>Mapped to a sequence of its own.</summary>
    Spelled,
}
