using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Tests.LogicApps;

/// <summary>A small project of Logic Apps in memory.</summary>
internal sealed class LogicAppFiles : ISolutionFiles
{
    public const string OpenApi = """
        { "swagger": "2.0", "host": "app.invalid", "basePath": "/api", "paths": { "/subscriptions/order-placed": {
          "x-ms-notification-content": { "schema": { "type": "object" } },
          "post": { "operationId": "SubscribeOrderPlaced", "x-ms-trigger": "single",
            "parameters": [ { "name": "body", "in": "body", "required": true, "schema": { "type": "object", "required": [ "callbackUrl", "store" ], "properties": {
              "callbackUrl": { "type": "string", "x-ms-notification-url": true }, "store": { "type": "string" } } } } ],
            "responses": { "201": { "description": "Made" } } } } } }
        """;

    private readonly Dictionary<string, string?> _files = new(StringComparer.Ordinal)
    {
        ["connections.json"] = """
            { "managedApiConnections": {
                "commerce": { "api": { "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/customApis/commerce" } },
                "commondataservice": { "api": { "id": "/subscriptions/s/providers/Microsoft.Web/locations/l/managedApis/commondataservice" } },
                "office365": { "api": { "id": "/subscriptions/s/providers/Microsoft.Web/locations/l/managedApis/office365" } } } }
            """,
        ["parameters.json"] = """{ "store": { "type": "String", "value": "@appsetting('STORE_KEY')" }, "plain": { "type": "String", "value": "fixed" } }""",
        ["W/workflow.json"] = """
            { "kind": "Stateful", "definition": {
                "triggers": { "When": { "type": "ApiConnectionWebhook", "inputs": {
                  "host": { "connection": { "referenceName": "commerce" } }, "path": "/subscriptions/order-placed",
                  "body": { "callbackUrl": "@listCallbackUrl()", "store": "@parameters('store')" } } } },
                "actions": {
                  "List": { "type": "ApiConnection", "inputs": { "host": { "connection": { "referenceName": "commondataservice" } }, "method": "get",
                    "headers": { "organization": "x" }, "path": "/api/data/v9.1/@{encodeURIComponent(encodeURIComponent('tasks'))}", "queries": { "$top": 1 } } },
                  "Inside": { "type": "Scope", "runAfter": { "List": [ "Succeeded" ] }, "actions": {
                    "Add": { "type": "ApiConnection", "inputs": { "host": { "connection": { "referenceName": "commondataservice" } }, "method": "post",
                      "path": "/api/data/v9.1/@{encodeURIComponent(encodeURIComponent('tasks'))}", "body": { "subject": "x" } } },
                    "Mail": { "type": "ApiConnection", "runAfter": { "Add": [ "Succeeded" ] }, "inputs": { "host": { "connection": { "referenceName": "office365" } }, "method": "post",
                      "path": "/v2/Mail", "body": { "To": "a@example.com", "Subject": "s", "Body": "b" } } } } } } } }
            """,
    };

    public IEnumerable<string> Paths => _files.Where(file => file.Value is not null).Select(file => file.Key);

    /// <summary>Content of a file; null removes it.</summary>
    public string this[string path]
    {
        get => _files[path]!;
        set => _files[path] = value;
    }

    public string? Read(string path) => _files.GetValueOrDefault(path);
}
