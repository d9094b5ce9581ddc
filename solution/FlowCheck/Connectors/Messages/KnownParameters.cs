namespace PowerPlatformMagento.FlowCheck.Connectors.Messages;

/// <summary>The operations a connector knows, with their parameters.</summary>
/// <param name="operations">Names of required and of optional parameters, by operation. A name that ends in a slash stands for all that begin so.</param>
internal sealed class KnownParameters(IReadOnlyDictionary<string, (string[] Required, string[] Optional)> operations)
{
    public IEnumerable<string> Check(OperationUse use)
    {
        if (use.IsTrigger)
        {
            return [$"the flow check has no trigger {use.OperationId}"];
        }

        if (!operations.TryGetValue(use.OperationId, out var known))
        {
            return [$"the flow check does not know the operation {use.OperationId}; it knows {string.Join(", ", operations.Keys)}"];
        }

        var given = use.Parameters.Properties().Select(member => member.Name).ToList();
        return known.Required.Where(name => !given.Any(other => Fits(name, other))).Select(name => $"{use.OperationId} needs the parameter {name}")
            .Concat(given.Where(name => !known.Required.Concat(known.Optional).Any(other => Fits(other, name))).Select(name => $"{use.OperationId} has no parameter {name}"));
    }

    private static bool Fits(string known, string name) => known.EndsWith('/')
        ? name.StartsWith(known, StringComparison.Ordinal) || name == known[..^1]
        : name == known;
}
