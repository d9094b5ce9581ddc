namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>One of two values: an answer, or what is answered in its place when the call fails.</summary>
/// <param name="First">The one people mean; its names are told.</param>
/// <param name="Second">The other one.</param>
internal sealed record EitherShape(ValueShape First, ValueShape Second) : ValueShape
{
    internal override string What => First.What;

    internal override IEnumerable<string> Names => First.Names;

    internal override ValueShape? Element => First.Element;

    internal override ValueShape? Member(string name) => First.Member(name) ?? Second.Member(name);
}
