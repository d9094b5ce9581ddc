using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Connectors that fit one environment only, or cannot be imported, are reported.</summary>
[TestClass]
public sealed class ConnectorRuleTests
{
    private const string Connector = $"Connectors/{FixtureFlow.Connector}.xml";

    private const string Definition = $"Connectors/{FixtureFlow.Connector}_openapidefinition.json";

    private static readonly ConnectorRule Rule = new();

    [TestMethod]
    [DataRow("<name>mag_parcel-20api<", "<name>mag_parcel api<", "\"mag_parcel api\" is not mag_ and an encoded title")]
    [DataRow("<name>mag_parcel-20api<", "<name>mag_box<", "Call the file mag_box.xml")]
    [DataRow("<connectortype>1<", "<connectortype>2<", "connectortype: is \"2\"")]
    [DataRow("/Connector/mag_parcel-20api_iconblob.Png", "/Connector/icon.Png", "iconblob: is \"/Connector/icon.Png\"")]
    public void Reports_a_registration(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Replace(Connector, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    [DataRow("\"swagger\": \"2.0\"", "\"openapi\": \"3.0.0\"", "the definition is not OpenAPI 2.0")]
    [DataRow("@environmentVariables(\\\"mag_ParcelHost\\\")", "parcels.example.com", "host \"parcels.example.com\" is that of one environment")]
    [DataRow("mag_ParcelHost", "mag_Host", "environment variable \"mag_Host\" is not defined")]
    [DataRow("\"get\": {", "\"post\": { \"operationId\": \"ListParcels\", \"responses\": {} }, \"get\": {", "\"ListParcels\" is the id of 2 operations")]
    [DataRow("{ \"swagger\"", "{ swagger", "content: is not JSON")]
    public void Reports_a_definition(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Replace(Definition, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_part_that_wraps_its_value()
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Write($"Connectors/{FixtureFlow.Connector}_connectionparameters.json", "{ \"properties\": {} }\n");

        copy.MustBreak(Rule, "wraps the value in an object with properties");
    }

    [TestMethod]
    public void Reports_a_secret()
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Write($"Connectors/{FixtureFlow.Connector}_connectionparameters.json", "{ \"token\": { \"oAuthSettings\": { \"clientSecret\": \"abc\" } } }\n");

        copy.MustBreak(Rule, "clientSecret: holds a secret");
    }
}
