using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>An image lists existing columns and is taken where there is something to take: no row before Create, none after Delete.</summary>
internal sealed class StepImageRule : ISolutionRule
{
    private const string Before = "0";

    private const string After = "1";

    private const string Both = "2";

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from step in solution.Steps
        from image in step.Xml.Descendants("SdkMessageProcessingStepImage")
        from problem in Problems(solution, step.Xml, image)
        select new Finding(step.File, $"SdkMessageProcessingStepImage {image.Attr("Name")}", problem.Text, problem.Fix);

    private static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, XElement step, XElement image)
    {
        var columns = image.Text("Attributes");
        var table = step.Text("PrimaryEntity");
        if (columns.Length == 0)
        {
            yield return ("takes every column", "List the columns the plug-in reads in Attributes.");
        }

        foreach (var column in columns.Names().Where(column => !solution.Schema.HasColumn(table, column)))
        {
            yield return ($"{table} has no column \"{column}\"", "Name an existing column, by logical name.");
        }

        var (message, type) = (SdkMessage.Of(step), image.Text("ImageType"));
        if (type is not (Before or After or Both))
        {
            yield return ($"ImageType is \"{type}\"", "Write 0 before, 1 after or 2 both.");
        }

        if (message == SdkMessage.Create && type is Before or Both)
        {
            yield return ("there is no image before Create", "Take the image after, in stage 40.");
        }

        if (type is After or Both && (message == SdkMessage.Delete || step.Text("Stage") != "40"))
        {
            yield return ("there is an image after in stage 40 only, and none of Delete", "Take the image before.");
        }

        var expected = message == SdkMessage.Create ? "Id" : message == SdkMessage.SetState ? "EntityMoniker" : "Target";
        if (image.Text("MessagePropertyName") != expected || image.Text("EntityAlias").Length == 0)
        {
            yield return ($"MessagePropertyName is \"{image.Text("MessagePropertyName")}\" and EntityAlias \"{image.Text("EntityAlias")}\"", $"Write {expected} and an alias.");
        }
    }
}
