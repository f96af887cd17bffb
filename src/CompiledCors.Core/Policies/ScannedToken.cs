namespace CompiledCors.Core.Policies;

/// <summary>A token of a name element. Where it is only a part of a faulty element, there is nothing simple to do about it alone.</summary>
internal readonly record struct ScannedToken(string Name, Slot Slot);
