namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>Follows a path into a value, step by step.</summary>
internal static class ShapePath
{
    private const int MostNames = 12;

    /// <param name="target">Where the path begins.</param>
    /// <param name="path">A name, or names with slashes between: <c>body/order/grandTotal</c>.</param>
    /// <param name="report">Takes what is wrong with the path.</param>
    /// <returns>What is at its end; open when it leads nowhere.</returns>
    public static ValueShape Follow(ValueShape target, string path, Action<string> report)
    {
        if (target.Member(path) is { } whole)
        {
            return whole;
        }

        foreach (var step in path.Split('/'))
        {
            if (target.Member(step) is not { } next)
            {
                report(Problem(target, step));
                return ValueShape.Open;
            }

            target = next;
        }

        return target;
    }

    private static string Problem(ValueShape target, string step)
    {
        if (target.Element is not null)
        {
            return $"'{step}' cannot be selected: it is asked of {target.What}; take an element with first() or in a loop";
        }

        var names = target.Names.Where(name => !name.StartsWith('@')).OrderByDescending(name => Common(name, step)).ThenBy(name => name.TrimStart('_'), StringComparer.Ordinal).ToList();
        return names.Count == 0
            ? $"'{step}' cannot be selected: it is asked of {target.What}"
            : $"there is no '{step}' in {target.What}; there is {string.Join(", ", names.Take(MostNames))}{(names.Count > MostNames ? $" and {names.Count - MostNames} more" : string.Empty)}";
    }

    // The likely ones first: those that hold the name, as the id of a lookup does, then those that begin or end alike.
    private static int Common(string name, string step) => name.Contains(step, StringComparison.OrdinalIgnoreCase) ? int.MaxValue : Math.Max(Prefix(name, step), Prefix(new string([.. name.Reverse()]), new string([.. step.Reverse()])));

    private static int Prefix(string one, string other) => one.Zip(other).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
}
