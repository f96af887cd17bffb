namespace CompiledCors.Core.Policies;

internal enum EditKind
{
    /// <summary>The slot's characters are replaced by the text.</summary>
    ReplaceText,

    /// <summary>The slot's characters separate two elements that were written as one.</summary>
    SplitText,

    /// <summary>The slot's element goes.</summary>
    RemoveElement,

    /// <summary>An element with the text is added to the slot's field.</summary>
    AddElement,

    /// <summary>Whatever is written for the slot's field goes.</summary>
    RemoveField,

    /// <summary>The slot's field, a number, becomes the text.</summary>
    SetNumber,
}
