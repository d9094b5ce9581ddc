using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Messages;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.LogicApps;

/// <summary>Turns calls by path, as Logic Apps writes them, into calls of operations, as cloud flows write them.</summary>
/// <param name="connections">Connections of the project, by reference name.</param>
/// <param name="connector">Definition of the custom connector.</param>
internal sealed partial class LogicAppTranslation(IReadOnlyDictionary<string, FlowConnection> connections, SwaggerDefinition connector)
{
    private const string CallbackUrl = "@listCallbackUrl()";

    /// <summary>The connections as a flow lists them.</summary>
    public JObject References() => new(connections.Values.Select(connection => new JProperty(connection.Key, new JObject
    {
        ["connection"] = new JObject { ["connectionReferenceLogicalName"] = connection.LogicalName },
        ["api"] = connection.IsCustom
            ? new JObject { ["name"] = "shared_" + connection.Api, ["logicalName"] = connection.Api }
            : new JObject { ["name"] = connection.Api },
    })));

    /// <exception cref="NotSupportedException">A call is not known; the text names it.</exception>
    public JObject Translate(JObject definition)
    {
        var copy = (JObject)definition.DeepClone();
        foreach (var call in copy.Descendants().OfType<JObject>().Where(IsCall).ToList())
        {
            call["inputs"] = Inputs((JObject)call["inputs"]!, FlowJson.Text(call["type"])!.EndsWith("Webhook", StringComparison.Ordinal));
            call["type"] = "Open" + FlowJson.Text(call["type"]);
        }

        return copy;
    }

    private static bool IsCall(JObject json) => FlowJson.Text(json["type"]) is "ApiConnection" or "ApiConnectionWebhook" && json["inputs"] is JObject;

    private JObject Inputs(JObject inputs, bool isWebhook)
    {
        var name = FlowJson.Text(FlowJson.Member(FlowJson.Member(inputs["host"], "connection"), "referenceName")) ?? string.Empty;
        var path = FlowJson.Text(inputs["path"]) ?? string.Empty;
        var method = isWebhook ? "post" : FlowJson.Text(inputs["method"])?.ToLowerInvariant() ?? string.Empty;
        if (!connections.TryGetValue(name, out var connection))
        {
            throw new NotSupportedException($"there is no connection {name}.");
        }

        var (operation, parameters) = connection.Api switch
        {
            DataverseChecks.Api => Dataverse(method, path, inputs),
            OutlookChecks.Api when method == "post" && path == "/v2/Mail" => (OutlookChecks.Send, Prefixed("emailMessage/", inputs["body"])),
            _ when connection.IsCustom => Custom(method, path, inputs),
            _ => throw Unknown(method, path),
        };
        return new JObject
        {
            ["host"] = new JObject { ["connectionName"] = name, ["operationId"] = operation },
            ["parameters"] = parameters,
        };
    }

    private static (string Operation, JObject Parameters) Dataverse(string method, string path, JObject inputs)
    {
        var match = RowPath().Match(path);
        var (operation, parameters) = (match.Success, method) switch
        {
            (true, "get") => (DataverseOperation.ListRows.Id, Prefixed(string.Empty, inputs["queries"])),
            (true, "post") => (DataverseOperation.CreateRow.Id, Prefixed("item/", inputs["body"])),
            _ => throw Unknown(method, path),
        };
        parameters.AddFirst(new JProperty(DataverseOperation.EntityName, match.Groups["set"].Value));
        return (operation, parameters);
    }

    private (string Operation, JObject Parameters) Custom(string method, string path, JObject inputs)
    {
        var operation = connector.All.FirstOrDefault(candidate => candidate.Path == path && candidate.Method == HttpMethod.Parse(method)) ?? throw Unknown(method, path);
        var body = Prefixed("body/", inputs["body"]);
        foreach (var filledIn in body.Properties().Where(member => FlowJson.Text(member.Value) == CallbackUrl).ToList())
        {
            filledIn.Remove();
        }

        foreach (var query in (inputs["queries"] as JObject ?? []).Properties())
        {
            body[query.Name] = query.Value;
        }

        return (operation.Id, body);
    }

    private static JObject Prefixed(string prefix, JToken? members) =>
        new((members as JObject ?? []).Properties().Select(member => new JProperty(prefix + member.Name, member.Value)));

    private static NotSupportedException Unknown(string method, string path) => new($"there is no operation {method} {path}.");

    [GeneratedRegex(@"^/api/data/v9\.\d/@\{encodeURIComponent\(encodeURIComponent\('(?<set>[a-z_][a-z0-9_]*)'\)\)\}$")]
    private static partial Regex RowPath();
}
