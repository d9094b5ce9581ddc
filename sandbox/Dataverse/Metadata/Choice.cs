using System.Diagnostics.CodeAnalysis;

namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>The options of a column or a global choice, in the order of the solution.</summary>
internal sealed class Choice
{
    public static readonly Choice Empty = new([]);

    private readonly Dictionary<int, ChoiceOption> _byValue = [];

    public Choice(IEnumerable<ChoiceOption> options)
    {
        Options = [.. options];
        foreach (var option in Options)
        {
            _byValue[option.Value] = option;
        }
    }

    public IReadOnlyList<ChoiceOption> Options { get; }

    public string AcceptedValues => string.Join(",", Options.Select(option => option.Value));

    public bool TryGet(int value, [NotNullWhen(true)] out ChoiceOption? option) => _byValue.TryGetValue(value, out option);
}
