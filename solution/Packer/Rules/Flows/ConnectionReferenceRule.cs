using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A connection reference leads to a standard connector, or to a custom one that an earlier solution brings, and is defined once.</summary>
internal sealed class ConnectionReferenceRule : ISolutionRule
{
    private const string Connectors = "/providers/Microsoft.PowerApps/apis/shared_";

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from reference in solution.ConnectionReferences
        let name = reference.Xml.Attr("connectionreferencelogicalname")
        from problem in Problems(solution, reference.Xml, name)
        select new Finding(reference.File, $"connectionreference {name}", problem.Text, problem.Fix);

    private static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, XElement reference, string name)
    {
        if (!reference.Text("connectorid").StartsWith(Connectors, StringComparison.Ordinal))
        {
            yield return ($"connectorid is \"{reference.Text("connectorid")}\"", $"Write {Connectors}<connector>.");
        }

        var custom = reference.Element("customconnectorid").Text("connectorid").BareGuid();
        if (custom.Length > 0 && !solution.Earlier.SelectMany(earlier => earlier.Connectors).Any(connector => connector.Xml.Text("connectorid").BareGuid() == custom))
        {
            yield return ($"connector {custom} is in no earlier solution", "Ship the connector in a solution that is imported before: a connection needs it to exist.");
        }

        if (solution.Reachable.SelectMany(reachable => reachable.ConnectionReferences).Count(other => other.Xml.Attr("connectionreferencelogicalname") == name) > 1)
        {
            yield return ("is defined more than once", "Keep one definition over all solutions.");
        }
    }
}
