using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Flows that start themselves are reported.</summary>
[TestClass]
public sealed class FlowLoopRuleTests
{
    private static readonly FlowLoopRule Rule = new();

    [TestMethod]
    [DataRow("UpdateRecord", "3")]
    [DataRow("UpdateOnlyRecord", "4")]
    [DataRow("CreateRecord", "1")]
    [DataRow("UpsertRecord", "7")]
    public void Reports_a_flow_that_writes_its_own_table(string operation, string message)
    {
        using var copy = Writing(operation, "mag_parcels", message);

        copy.MustBreak(Rule, "action Weigh: writes mag_parcel, whose change starts the flow");
    }

    [TestMethod]
    [DataRow("UpdateRecord", "mag_boxes", "3")]
    [DataRow("GetItem", "mag_parcels", "3")]
    [DataRow("UpdateRecord", "mag_parcels", "2")]
    public void A_flow_that_does_not_answer_itself_is_fine(string operation, string set, string message)
    {
        using var copy = Writing(operation, set, message);

        copy.MustKeep(Rule);
    }

    [TestMethod]
    [DataRow("contact", "contacts")]
    [DataRow("opportunity", "opportunities")]
    public void Reports_standard_tables_too(string table, string set)
    {
        using var copy = Writing("UpdateRecord", set, "3");

        copy.Replace(FixtureFlow.File, "\"subscriptionRequest/entityname\": \"mag_parcel\"", $"\"subscriptionRequest/entityname\": \"{table}\"");

        copy.MustBreak(Rule, $"writes {table}, whose change starts the flow");
    }

    private static SolutionCopy Writing(string operation, string set, string message) =>
        FixtureSolutions.SpoilFlows()
            .Replace(FixtureFlow.File, "\"operationId\": \"PerformUnboundAction\"", $"\"operationId\": \"{operation}\"")
            .Replace(FixtureFlow.File, "\"actionName\": \"mag_WeighParcel\"", $"\"entityName\": \"{set}\"")
            .Replace(FixtureFlow.File, "\"subscriptionRequest/message\": 3", $"\"subscriptionRequest/message\": {message}");
}
