namespace CompiledCors.Core.Origins;

/// <summary>The values of Joining_Type, by their names in Unicode. The order is that of the table.</summary>
internal enum JoiningType
{
    U,
    C,
    D,
    L,
    R,
    T,
}
