using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Flows that run over connections nobody has are reported.</summary>
[TestClass]
public sealed class FlowConnectionRuleTests
{
    private static readonly FlowConnectionRule Rule = new();

    [TestMethod]
    [DataRow("{ \"connectionReferenceLogicalName\": \"mag_Dataverse\" }", "{ \"name\": \"shared-commondataser-1234\" }", "uses a connection instead of a connection reference")]
    [DataRow("{ \"connectionReferenceLogicalName\": \"mag_Dataverse\" }", "{}", "uses a connection instead of a connection reference")]
    [DataRow("\"mag_Dataverse\"", "\"mag_Other\"", "connection reference \"mag_Other\" is not defined")]
    [DataRow("\"logicalName\": \"mag_parcel-20api\"", "\"logicalName\": \"mag_box\"", "connector \"mag_box\" is not defined")]
    [DataRow("\"api\": { \"name\": \"shared_commondataserviceforapps\" }", "\"api\": { \"name\": \"shared_office365\" }", "api \"shared_office365\" is not the connector of mag_Dataverse")]
    [DataRow("\"connectionName\": \"shared_parcels\"", "\"connectionName\": \"shared_boxes\"", "action List: runs over \"shared_boxes\"")]
    [DataRow("\"connectionName\": \"shared_parcels\"", "\"connectionName\": \"shared_commondataserviceforapps\"", "connectionReferences/shared_parcels: is used by no action")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Replace(FixtureFlow.File, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_references_of_a_solution_that_is_imported_later()
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Edit("Other/Customizations.xml", root => root.Element("connectionreferences")!.RemoveNodes());

        copy.MustBreak(Rule, "connection reference \"mag_ParcelApi\" is not defined");
    }
}
