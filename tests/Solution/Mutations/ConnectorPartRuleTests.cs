using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Connectors whose parts are missing or contradict each other are reported.</summary>
[TestClass]
public sealed class ConnectorPartRuleTests
{
    private const string Connector = $"Connectors/{FixtureFlow.Connector}.xml";

    private const string Definition = $"Connectors/{FixtureFlow.Connector}_openapidefinition.json";

    private const string Policies = $"Connectors/{FixtureFlow.Connector}_policytemplateinstances.json";

    private static readonly ConnectorPartRule Rule = new();

    [TestMethod]
    [DataRow("openapidefinition")]
    [DataRow("connectionparameters")]
    [DataRow("policytemplateinstances")]
    [DataRow("iconblob")]
    public void Reports_a_missing_part(string part)
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Edit(Connector, connector => connector.Element(part)!.Remove());

        copy.MustBreak(Rule, $"{part}: is missing");
    }

    [TestMethod]
    public void Reports_another_title()
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Replace(Definition, "\"title\": \"Parcel API\"", "\"title\": \"Parcels\"");

        copy.MustBreak(Rule, "displayname: is \"Parcel API\", the definition is called \"Parcels\"");
    }

    [TestMethod]
    public void Reports_a_policy_for_an_operation_that_is_not_there()
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Write(Policies, "[ { \"templateId\": \"updatenextlink\", \"parameters\": { \"x-ms-apimTemplate-operationName\": [ \"ListParcels\", \"ListBoxes\" ] } } ]\n");

        copy.MustBreak(Rule, "updatenextlink: names operation \"ListBoxes\", which the definition does not have");
    }

    [TestMethod]
    public void Reports_an_icon_that_is_no_picture()
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Write($"Connectors/{FixtureFlow.Connector}_iconblob.Png", "<svg />");

        copy.MustBreak(Rule, "is not a PNG");
    }

    [TestMethod]
    [DataRow("null\n")]
    [DataRow("[ { \"templateId\": \"setheader\", \"parameters\": {} } ]\n")]
    [DataRow("[ { \"templateId\": \"updatenextlink\", \"parameters\": { \"x-ms-apimTemplate-operationName\": [ \"ListParcels\" ] } } ]\n")]
    public void Takes_policies_that_fit(string policies)
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Write(Policies, policies);

        Assert.IsEmpty(Rule.Check(copy.Read()).ToList());
    }

    [TestMethod]
    public void Leaves_broken_JSON_to_the_rule_for_it()
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Write(Definition, "{ broken").Write(Policies, "[ broken");

        Assert.IsEmpty(Rule.Check(copy.Read()).ToList());
    }
}
