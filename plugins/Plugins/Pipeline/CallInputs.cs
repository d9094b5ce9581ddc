using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>Reads the parameters of a Custom API. What is not given is null; flags that are not given are false.</summary>
/// <param name="context">The call.</param>
internal sealed class CallInputs(IPluginExecutionContext context)
{
    public Guid? Id(string name) => Value(name) is Guid id && id != Guid.Empty ? id : null;

    /// <summary>The text; null for blanks.</summary>
    public string? Text(string name) => Value(name) is string text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public bool Flag(string name) => Value(name) is true;

    public decimal? Number(string name) => Value(name) switch
    {
        decimal number => number,
        Money money => money.Value,
        _ => null,
    };

    private object? Value(string name) => context.InputParameters.TryGetValue(name, out var value) ? value : null;
}
