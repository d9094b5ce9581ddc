namespace PowerPlatformMagento.FlowCheck.Checking;

/// <summary>Something wrong with a flow.</summary>
/// <param name="Flow">Name of the flow.</param>
/// <param name="Element">The action or trigger, or another part of the definition.</param>
/// <param name="Text">What is wrong.</param>
public sealed record FlowFinding(string Flow, string Element, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{Flow}: {Element}: {Text}";
}
