namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>An object with members of known names, found as expressions find them: in any case.</summary>
internal sealed record ObjectShape : ValueShape
{
    private readonly Dictionary<string, ValueShape> _members;

    public ObjectShape(string what, IEnumerable<KeyValuePair<string, ValueShape>> members)
    {
        What = what;
        _members = new Dictionary<string, ValueShape>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, shape) in members)
        {
            _members.TryAdd(name, shape);
        }
    }

    internal override string What { get; }

    internal override IEnumerable<string> Names => _members.Keys;

    internal override ValueShape? Member(string name) => _members.GetValueOrDefault(name);
}
