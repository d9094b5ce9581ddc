using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Flows that name what does not exist are reported.</summary>
[TestClass]
public sealed class FlowReferenceRuleTests
{
    private static readonly FlowReferenceRule Rule = new();

    [TestMethod]
    [DataRow("\"schemaName\": \"mag_Warehouse\"", "\"schemaName\": \"mag_Depot\"", "environment variable \"mag_Depot\" is not defined")]
    [DataRow("@parameters('Warehouse (mag_Warehouse)')", "@parameters('Depot')", "parameter Depot: is used but not declared")]
    [DataRow("\"runAfter\": { \"Weigh\"", "\"runAfter\": { \"Measure\"", "action If_heavy: runs after \"Measure\"")]
    [DataRow("\"runAfter\": {}, \"type\": \"Terminate\"", "\"runAfter\": { \"Weigh\": [] }, \"type\": \"Terminate\"", "action Stop: runs after \"Weigh\", which is not beside it")]
    [DataRow("\"actionName\": \"mag_WeighParcel\"", "\"actionName\": \"mag_MeasureParcel\"", "Custom API \"mag_MeasureParcel\" is not defined")]
    [DataRow("\"actionName\": \"mag_WeighParcel\"", "\"entityName\": \"mag_boxes\"", "no table has the entity set \"mag_boxes\"")]
    [DataRow("outputs('Weigh')", "outputs('Measure')", "action Measure: is referred to but does not exist")]
    [DataRow("\"subscriptionRequest/entityname\": \"mag_parcel\"", "\"subscriptionRequest/entityname\": \"mag_box\"", "trigger When_a_parcel_changes: table \"mag_box\" is not defined")]
    [DataRow("\"subscriptionRequest/filteringattributes\": \"mag_weight\"", "\"subscriptionRequest/filteringattributes\": \"mag_weight,mag_size\"", "mag_parcel has no column \"mag_size\"")]
    [DataRow("\"runStatus\": \"Succeeded\"", "\"runStatus\": \"https://contoso.crm4.dynamics.com/main.aspx\"", "holds the address of one environment, https://contoso.crm4.dynamics.com")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Replace(FixtureFlow.File, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_variable_of_a_solution_that_is_not_there()
    {
        using var copy = new SolutionCopy(FixtureSolutions.Flows);

        copy.MustBreak(Rule, "environment variable \"mag_Warehouse\" is not defined");
        copy.MustBreak(Rule, "table \"mag_parcel\" is not defined");
        copy.MustBreak(Rule, "Custom API \"mag_WeighParcel\" is not defined");
    }
}
