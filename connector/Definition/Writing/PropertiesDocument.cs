using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Output;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>Writes what stands beside the definition: how connections are made, and the policies.</summary>
internal static class PropertiesDocument
{
    public static JsonObject Of(ConnectorModel model, Deployment deployment) => new()
    {
        ["properties"] = new JsonObject
        {
            ["iconBrandColor"] = ConnectorIdentity.BrandColor,
            ["publisher"] = ConnectorIdentity.Publisher,
            ["stackOwner"] = ConnectorIdentity.Publisher,
            ["capabilities"] = new JsonArray("actions", "triggers"),
            ["connectionParameters"] = new JsonObject(),
            ["connectionParameterSets"] = ConnectionKinds.Of(deployment, inSolution: false),
            ["policyTemplateInstances"] = Policies(model),
        },
    };

    /// <summary>The key goes into its header, and links to further pages lead back to the connector, where the credentials are.</summary>
    public static JsonArray Policies(ConnectorModel model)
    {
        var policies = new JsonArray(new JsonObject
        {
            ["templateId"] = "setheader",
            ["title"] = "Send the function key",
            ["parameters"] = new JsonObject
            {
                ["x-ms-apimTemplateParameter.name"] = "x-functions-key",
                ["x-ms-apimTemplateParameter.value"] = $"@connectionParameters('{ConnectionKinds.FunctionKey}','')",
                ["x-ms-apimTemplateParameter.existsAction"] = "override",
                ["x-ms-apimTemplate-policySection"] = "Request",
            },
        });
        if (model.Operations.Where(operation => operation.IsPaged).Select(operation => JsonValue.Create(operation.Id)).ToArray() is { Length: > 0 } paged)
        {
            policies.Add((JsonNode)new JsonObject
            {
                ["templateId"] = "updatenextlink",
                ["title"] = "Read further pages through the connector",
                ["parameters"] = new JsonObject
                {
                    ["x-ms-apimTemplate-operationName"] = new JsonArray([.. paged]),
                    ["x-ms-apimTemplateParameter.nextLinkPropertyName"] = "nextLink",
                },
            });
        }

        return policies;
    }
}
