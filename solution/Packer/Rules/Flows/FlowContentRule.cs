using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>
/// A flow would run: its expressions can be read, and every operation, parameter, table and column it names exists, and so does every
/// member it asks events and answers for.
/// </summary>
internal sealed class FlowContentRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        if (!FlowFiles.Of(solution).Any())
        {
            return [];
        }

        try
        {
            return Check(solution, FlowCatalog.Read(FlowConnectors.Files(solution)));
        }
        catch (InvalidDataException error)
        {
            return [new Finding("Workflows", "content", error.Message.TrimEnd('.'), "Correct the file; flows cannot be checked before.")];
        }
    }

    private static IEnumerable<Finding> Check(UnpackedSolution solution, FlowCatalog catalog) =>
        from finding in FlowChecker.Check(catalog, FlowConnectors.Of(solution))
        let file = $"Workflows/{catalog.Find(finding.Flow)?.File}"
        where solution.Files.ContainsKey(file)
        select new Finding(file, finding.Element, finding.Text.TrimEnd('.'), "Correct the flow; a run would fail there or go on without a value.");
}
