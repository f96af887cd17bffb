namespace CompiledCors.Core.Origins;

/// <summary>The values of Bidi_Class that RFC 5893 tells apart, by their names in Unicode. The order is that of the table.</summary>
internal enum BidiClass
{
    L,
    R,
    AL,
    AN,
    EN,
    ES,
    CS,
    ET,
    ON,
    BN,
    NSM,

    /// <summary>Separators, white space, embeddings and isolates: no label may contain them where the rule applies.</summary>
    Other,
}
