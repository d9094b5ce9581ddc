using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>Who the connector is. Name and ID in a solution never change: connection references and flows point at them.</summary>
internal static class ConnectorIdentity
{
    public const string Title = "Magento and Adobe Commerce";

    /// <summary>Name in a solution: prefix of the publisher and encoded title.</summary>
    public const string SchemaName = "mag_magento-20and-20adobe-20commerce";

    public const string SolutionId = "bc5a5e36-24bc-592e-9d45-95cf96b70921";

    public const string BasePath = "/api";

    public const string BrandColor = "#1f3a5f";

    public const string Publisher = "PowerPlatformMagento";

    public const string TestConnection = "TestConnection";

    public const string Description =
        "Connects Magento Open Source and Adobe Commerce stores. Starts flows when orders, shipments, invoices, refunds, customers, products, stock, carts, returns or quotes change, "
        + "and finds, ships, invoices, refunds and updates them. Every write can be repeated without doing it twice.";

    private const string Website = "https://powerplatformmagento.example";

    public static JsonObject Info() => new()
    {
        ["title"] = Title,
        ["description"] = Description,
        ["version"] = "1.0",
        ["contact"] = new JsonObject { ["name"] = Publisher, ["url"] = Website, ["email"] = "support@powerplatformmagento.example" },
        ["x-ms-api-annotation"] = new JsonObject { ["status"] = "Preview" },
    };

    public static JsonArray Metadata() => [Entry("Website", Website), Entry("Privacy policy", Website + "/privacy"), Entry("Categories", "Commerce;Sales and CRM")];

    private static JsonObject Entry(string name, string value) => new() { ["propertyName"] = name, ["propertyValue"] = value };
}
