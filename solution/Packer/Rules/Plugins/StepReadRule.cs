using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>No step slows down reading (solution checker: meta-avoid-reg-retrieve, meta-avoid-retrievemultiple-annotation).</summary>
internal sealed class StepReadRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from step in solution.Steps
        where SdkMessage.Of(step.Xml) is SdkMessage.Retrieve or SdkMessage.RetrieveMultiple
        select new Finding(step.File, "SdkMessageId", $"{step.Xml.Attr("Name")} runs whenever rows are read", "Calculate when rows are written.");
}
