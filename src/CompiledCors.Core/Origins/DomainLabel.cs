namespace CompiledCors.Core.Origins;

/// <summary>One label of a domain: what it stands for and how it is sent. Only a valid label can be had.</summary>
internal sealed class DomainLabel
{
    private DomainLabel(IReadOnlyList<int> codePoints, string text)
    {
        CodePoints = codePoints;
        Text = text;
    }

    /// <summary>Decoded if the label was Punycode.</summary>
    public IReadOnlyList<int> CodePoints { get; }

    /// <summary>ASCII only.</summary>
    public string Text { get; }

    /// <summary>UTS 46, section 4, step 4, of a label that is mapped and normalized; null for an error.</summary>
    public static DomainLabel? Of(IReadOnlyList<int> label) => HasPrefix(label) ? FromPunycode(label) : FromUnicode(label);

    private static DomainLabel? FromPunycode(IReadOnlyList<int> label)
    {
        if (!IsAscii(label))
        {
            return null;
        }

        var text = Origins.CodePoints.Text(label);
        var decoded = Punycode.Decode(text.Substring(4));
        var points = decoded is null ? null : Origins.CodePoints.Of(decoded);
        return points is null || IsAscii(points) || !IsValid(points) || Punycode.Encode(decoded!) != text.Substring(4)
            ? null
            : new DomainLabel(points, text);
    }

    private static DomainLabel? FromUnicode(IReadOnlyList<int> label)
    {
        if (!IsValid(label))
        {
            return null;
        }

        var text = Origins.CodePoints.Text(label);
        var ascii = IsAscii(label) ? text : Punycode.Encode(text);
        return ascii is null ? null : new DomainLabel(label, IsAscii(label) ? ascii : "xn--" + ascii);
    }

    /// <summary>UTS 46, section 4.1, without the hyphens (CheckHyphens is false) and the bidi rule, which needs the whole domain.</summary>
    private static bool IsValid(IReadOnlyList<int> label) =>
        label.Count == 0
        || (!HasPrefix(label)
            && !CodePointProperties.IsMark(label[0])
            && label.All(CodePointStatuses.IsValid)
            && NormalForm.IsComposed(label)
            && JoinerRule.Allows(label));

    private static bool IsAscii(IReadOnlyList<int> label) => label.All(static p => p < 0x80);

    private static bool HasPrefix(IReadOnlyList<int> label) =>
        label.Count >= 4 && label[0] == 'x' && label[1] == 'n' && label[2] == '-' && label[3] == '-';
}
