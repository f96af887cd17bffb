namespace CompiledCors.Core.Policies;

/// <summary>One step of a remedy.</summary>
internal readonly record struct Edit(EditKind Kind, Slot Slot, string Text = "");
