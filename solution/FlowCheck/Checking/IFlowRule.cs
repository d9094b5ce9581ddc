namespace PowerPlatformMagento.FlowCheck.Checking;

/// <summary>A rule flows are held to.</summary>
internal interface IFlowRule
{
    IEnumerable<(string Element, string Text)> Check(FlowSubject subject);
}
