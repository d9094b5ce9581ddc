using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Solutions;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Shapes;

/// <summary>A connector and two tables, and a flow that calls them before the actions of a test.</summary>
internal sealed class PathWorld : ITableSource
{
    public const string Webhook = """
        { "When": { "type": "OpenApiConnectionWebhook", "inputs": { "host": { "connectionName": "shop", "operationId": "SubscribeOrderPlaced" }, "parameters": { "body/store": "main" } } } }
        """;

    public const string Polling = """
        { "When": { "type": "OpenApiConnection", "splitOn": "@triggerOutputs()?['body']", "inputs": { "host": { "connectionName": "shop", "operationId": "PollOrders" }, "parameters": {} } } }
        """;

    public const string Row = """
        { "When": { "type": "OpenApiConnectionWebhook", "inputs": { "host": { "connectionName": "dataverse", "operationId": "SubscribeWebhookTrigger" },
          "parameters": { "subscriptionRequest/message": 3, "subscriptionRequest/entityname": "mag_order", "subscriptionRequest/scope": 4 } } } }
        """;

    private const string Definition = """
        { "swagger": "2.0", "host": "shop.example.com", "basePath": "/api",
          "definitions": {
            "Line": { "type": "object", "properties": { "sku": { "type": "string" }, "parent": { "$ref": "#/definitions/Line" } } },
            "Order": { "type": "object", "properties": {
              "id": { "type": "integer" }, "grandTotal": { "type": "number" }, "lines": { "type": "array", "items": { "$ref": "#/definitions/Line" } },
              "attributes": { "type": "object", "additionalProperties": { "type": "string" } }, "custom": { "type": "object", "x-ms-dynamic-schema": { "operationId": "X" } } } },
            "Nest": { "type": "array", "items": { "$ref": "#/definitions/Nest" } } },
          "paths": {
            "/orders": { "get": { "operationId": "ListOrders", "responses": { "200": { "description": "Orders.", "schema": { "type": "object",
              "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/Order" } } } } } } } },
            "/order": { "get": { "operationId": "GetOrder", "responses": { "200": { "description": "Order.", "schema": { "$ref": "#/definitions/Order" } } } } },
            "/nest": { "get": { "operationId": "GetNest", "responses": { "200": { "description": "Arrays in arrays.", "schema": { "$ref": "#/definitions/Nest" } } } } },
            "/silent": { "get": { "operationId": "GetSilent", "responses": { "200": { "description": "Nobody knows." } } } },
            "/polling": { "get": { "operationId": "PollOrders", "x-ms-trigger": "batch", "responses": { "200": { "description": "Orders.",
              "schema": { "type": "array", "items": { "$ref": "#/definitions/Order" } } } } } },
            "/subscriptions": {
              "x-ms-notification-content": { "schema": { "type": "object", "properties": { "store": { "type": "string" }, "order": { "$ref": "#/definitions/Order" } } } },
              "post": { "operationId": "SubscribeOrderPlaced", "x-ms-trigger": "single",
                "parameters": [ { "name": "body", "in": "body", "required": true, "schema": { "type": "object", "required": [ "store" ], "properties": { "store": { "type": "string" } } } } ],
                "responses": { "201": { "description": "Subscribed." } } } } } }
        """;

    private const string Connections = """
        { "shop": { "connection": { "connectionReferenceLogicalName": "mag_Shop" }, "api": { "name": "shared_shop", "logicalName": "mag_shop" } },
          "dataverse": { "connection": { "connectionReferenceLogicalName": "mag_Dataverse" }, "api": { "name": "shared_commondataserviceforapps" } } }
        """;

    // The calls whose answers the actions of a test look at.
    private const string Calls = """
        "Get": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shop", "operationId": "GetOrder" }, "parameters": {} } },
        "List": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shop", "operationId": "ListOrders" }, "parameters": {} } },
        "Nest": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shop", "operationId": "GetNest" }, "parameters": {} } },
        "Silent": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shop", "operationId": "GetSilent" }, "parameters": {} } },
        "Row": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "dataverse", "operationId": "GetItem" },
          "parameters": { "entityName": "mag_orders", "recordId": "1", "$select": "mag_name", "$expand": "mag_storeid($select=mag_key)" } } },
        "Whole": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "dataverse", "operationId": "GetItem" }, "parameters": { "entityName": "mag_orders", "recordId": "1" } } },
        "Made": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "dataverse", "operationId": "CreateRecord" }, "parameters": { "entityName": "mag_orders", "item/mag_name": "x" } } },
        "Rows": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "dataverse", "operationId": "ListRecords" }, "parameters": { "entityName": "mag_orders", "$select": "mag_name,_mag_storeid_value" } } },
        "Fetched": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "dataverse", "operationId": "ListRecords" }, "parameters": { "entityName": "mag_orders", "fetchXml": "<fetch/>" } } },
        "Chosen": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "dataverse", "operationId": "ListRecords" }, "parameters": { "entityName": "mag_orders", "$select": "@{guid()}" } } }
        """;

    private static readonly string[] Earlier = ["Get", "List", "Nest", "Silent", "Row", "Whole", "Made", "Rows", "Fetched", "Chosen"];

    public IEnumerable<TableShape> Tables =>
    [
        new("mag_order", "mag_orderid",
        [
            new ColumnShape { LogicalName = "mag_orderid", Kind = ColumnType.Key }, new ColumnShape { LogicalName = "mag_name", Kind = ColumnType.Text },
            new ColumnShape { LogicalName = "mag_total", Kind = ColumnType.Money }, new ColumnShape { LogicalName = "mag_storeid", Kind = ColumnType.Lookup, Targets = ["mag_store"] },
        ]),
        new("mag_store", "mag_storeid", [new ColumnShape { LogicalName = "mag_storeid", Kind = ColumnType.Key }, new ColumnShape { LogicalName = "mag_key", Kind = ColumnType.Text }]),
    ];

    /// <summary>RunAfter of an action that looks at the answers.</summary>
    public static string After { get; } = "\"runAfter\": { " + string.Join(", ", Earlier.Select(name => $"\"{name}\": [ \"Succeeded\" ]")) + " }";

    /// <summary>What is found when an action works out a text.</summary>
    public static IReadOnlyList<string> Compose(string text, string trigger = Webhook) =>
        Actions($$"""{{Calls}}, "Look": { "type": "Compose", "inputs": "{{text}}", {{After}} }""", trigger);

    /// <summary>What is found in actions that run after the calls.</summary>
    public static IReadOnlyList<string> Later(string actions, string trigger = Webhook) =>
        Actions($"{Calls}, {actions.Replace("\"after\": 1", After, StringComparison.Ordinal)}", trigger);

    private static List<string> Actions(string actions, string trigger)
    {
        using var solution = new SolutionFolder().Reference("mag_Shop", "shared_shop", new Guid(1, 0, 0, new byte[8])).Reference("mag_Dataverse", DataverseChecks.Api)
            .Flow("Flow", "{ " + actions + " }", trigger, Connections);
        var connectors = new Dictionary<string, IConnectorChecks>
        {
            ["mag_shop"] = new SwaggerChecks(Definition),
            [DataverseChecks.Api] = new DataverseChecks(new PathWorld(), [new SolutionDirectory(solution.Path)]),
        };
        return [.. FlowChecker.Check(FlowCatalog.Read(solution.Path), connectors).Select(finding => finding.ToString())];
    }
}
