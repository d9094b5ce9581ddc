using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Connection references nothing can be connected to are reported.</summary>
[TestClass]
public sealed class ConnectionReferenceRuleTests
{
    private const string Residue = "Other/Customizations.xml";

    private static readonly ConnectionReferenceRule Rule = new();

    [TestMethod]
    public void Reports_a_connector_that_is_no_path()
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Replace(Residue, ">/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps<", ">shared_commondataserviceforapps<");

        copy.MustBreak(Rule, "connectionreference mag_Dataverse: connectorid is \"shared_commondataserviceforapps\"");
    }

    [TestMethod]
    public void Reports_a_custom_connector_that_no_earlier_solution_brings()
    {
        using var copy = new SolutionCopy(FixtureSolutions.Flows, UnpackedSolution.Of(FixtureSolutions.Core));

        copy.MustBreak(Rule, $"connectionreference mag_ParcelApi: connector {FixtureFlow.ConnectorId} is in no earlier solution");
    }

    [TestMethod]
    public void Reports_a_reference_that_is_defined_twice()
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Edit(Residue, root => root.Descendants("connectionreference").First().AddAfterSelf(root.Descendants("connectionreference").First()));

        copy.MustBreak(Rule, "connectionreference mag_Dataverse: is defined more than once");
    }
}
