namespace CompiledCors.House.Tests.Names;

internal static class NameComparison
{
    public static IEnumerable<string> FaultsOf(IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, Type> types)
    {
        foreach (var (constant, name) in names)
        {
            if (!types.TryGetValue(constant, out var type))
            {
                yield return $"nothing is known to hold {constant} against: add its type";
            }
            else if (type.FullName != name)
            {
                yield return $"{constant} is '{name}', and the type is {type.FullName}";
            }
        }

        foreach (var gone in types.Keys.Where(k => !names.ContainsKey(k)))
        {
            yield return $"there is no constant {gone}";
        }
    }
}
