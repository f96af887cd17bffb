namespace CompiledCors.Analyzers.Reading;

/// <summary>How a type is declared.</summary>
internal enum TypeKindWord
{
    Class,
    Record,
    Struct,
    RecordStruct,
    Interface,
}
