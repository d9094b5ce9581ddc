using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Writing;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>A connector with the list of stores and what a test adds.</summary>
internal static class FixtureConnector
{
    public static ConnectorModel Model(Action<ConnectorBuilder> describe) => ConnectorModel.Of([new FixtureArea(Stores), new FixtureArea(describe)]);

    public static JsonObject Definition(Action<ConnectorBuilder> describe) => DefinitionDocument.Of(Model(describe), "shop.contoso.com");

    /// <summary>The node of one operation.</summary>
    public static JsonObject Operation(Action<ConnectorBuilder> describe, string path, string verb = "get") => Definition(describe)["paths"]![path]![verb]!.AsObject();

    /// <summary>The message with which a declaration is refused.</summary>
    public static string Refusal(Action<ConnectorBuilder> describe) => Assert.ThrowsExactly<DefinitionException>(() => Definition(describe)).Message;

    /// <summary>A GET with texts that fit.</summary>
    public static OperationBuilder Read(ConnectorBuilder connector, string id = "GetParcel", string path = "/stores/{store}/parcels") =>
        connector.Get(id, path).Summary("Get a parcel").Description("Gets one parcel.");

    private static void Stores(ConnectorBuilder connector)
    {
        connector.Get("ListStores", "/stores").Summary("List stores").Description("Lists the stores there are.").Internal().Returns<ChoiceList>("The stores.");
        connector.Get("ListCities", "/stores/{store}/choices/cities").Summary("List cities").Description("Lists the towns there are.").Internal().Returns<ChoiceList>("The towns.");
    }
}
