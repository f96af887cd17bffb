using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Rules;

/// <summary>A rule about the type that carries a declaration. Whatever it finds keeps the declaration from becoming a policy.</summary>
internal sealed class DeclarationRule(string id, string title, string messageFormat, Func<TypeShape, IEnumerable<Finding>> judge)
    : Rule(id, title, messageFormat, Gravity.Refuses)
{
    public IEnumerable<Finding> Judge(TypeShape shape) => judge(shape);

    public Finding At(Slot slot, params string[] arguments) => new(this, Gravity, slot, arguments.ToEquatableArray(), default);

    public Finding AtType(TypeShape shape, params string[] more) => At(Slot.OfField(SlotField.Type), [shape.Name, .. more]);
}
