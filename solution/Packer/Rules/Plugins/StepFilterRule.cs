using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>A step on Update says which columns it is for (solution checker: meta-avoid-reg-no-attribute).</summary>
internal sealed class StepFilterRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from step in solution.Steps
        where SdkMessage.Of(step.Xml) == SdkMessage.Update && step.Xml.Text("FilteringAttributes").Length == 0
        select new Finding(step.File, "FilteringAttributes", $"{step.Xml.Attr("Name")} runs on every update", "List the columns whose change it is for.");
}
