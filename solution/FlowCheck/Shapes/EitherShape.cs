namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>One of two values with members: of a choice, or an answer and what is answered in its place when the call fails.</summary>
/// <param name="First">The one people mean.</param>
/// <param name="Second">The other one.</param>
internal sealed record EitherShape(ValueShape First, ValueShape Second) : ValueShape
{
    /// <summary>Whether people are told the members of the second one, too.</summary>
    public bool TellsBoth { get; init; } = true;

    internal override string What => First.What;

    internal override IEnumerable<string> Names => TellsBoth ? First.Names.Union(Second.Names) : First.Names;

    internal override ValueShape? Element => First.Element;

    /// <summary>What is known of a value that is one of several.</summary>
    public static ValueShape Of(IEnumerable<ValueShape> shapes) => shapes.Aggregate(Of);

    internal override ValueShape? Member(string name) => (First.Member(name), Second.Member(name)) switch
    {
        ({ } first, { } second) => Of(first, second),
        var (first, second) => first ?? second,
    };

    private static ValueShape Of(ValueShape first, ValueShape second)
    {
        if (first == second)
        {
            return first;
        }

        if (first == Open || second == Open)
        {
            return Open;
        }

        return (first.Element, second.Element) switch
        {
            ({ } one, { } other) => new ArrayShape(Of(one, other)),
            (null, null) when first != Plain && second != Plain => new EitherShape(first, second),
            _ => Open,
        };
    }
}
