using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>The same type runs once on a message of a table in a stage (solution checker: meta-remove-dup-reg).</summary>
internal sealed class StepOverlapRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from steps in solution.Steps.GroupBy(step => Registration(step.Xml))
        where steps.Count() > 1
        let last = steps.Last()
        select new Finding(
            last.File,
            $"SdkMessageProcessingStep {last.Xml.Attr("Name")}",
            $"runs the same type on the same message, table and stage as {steps.First().FileName}",
            "Keep one step and widen its FilteringAttributes.");

    private static string Registration(XElement step) =>
        string.Join('|', step.Text("PluginTypeId").BareGuid(), SdkMessage.Of(step), step.Text("PrimaryEntity"), step.Text("Stage"));
}
