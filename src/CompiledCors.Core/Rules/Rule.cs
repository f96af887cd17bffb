using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

/// <summary>One numbered reason to speak.</summary>
/// <param name="id">Never reused. Its first digit is the family.</param>
/// <param name="title">The defect, without a full stop.</param>
/// <param name="messageFormat">The value in quotes, what is wrong, what to write instead.</param>
/// <param name="gravity">What a finding of this rule weighs unless the rule says otherwise.</param>
internal class Rule(string id, string title, string messageFormat, Gravity gravity) : IEquatable<Rule>
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public string MessageFormat { get; } = messageFormat;

    public Gravity Gravity { get; } = gravity;

    /// <summary>The family, as .editorconfig may name it.</summary>
    public string Category => Id[4] switch
    {
        '1' => "CorsValues",
        '2' => "CorsCombinations",
        '3' => "CorsEffects",
        '6' => "CorsDeclarations",
        _ => throw new InvalidOperationException($"the family of {Id} has no name yet"),
    };

    public bool Equals(Rule? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => Id.Length == 8 ? ((Id[4] - '0') * 1000) + ((Id[5] - '0') * 100) + ((Id[6] - '0') * 10) + Id[7] : 0;

    public override string ToString() => Id;
}
