namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>An array whose elements are alike.</summary>
/// <param name="Each">An element.</param>
internal sealed record ArrayShape(ValueShape Each) : ValueShape
{
    internal override string What => "an array";

    internal override ValueShape Element => Each;
}
