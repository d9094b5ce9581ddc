using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>A definition that breaks a rule is found out, each rule by a change of the files that ship.</summary>
[TestClass]
public sealed class LinterTests
{
    private const string Remove = "";
    private const string Placed = "paths:/subscriptions/order-placed:post";
    private const string PlacedItem = "paths:/subscriptions/order-placed";
    private const string Unsubscribe = "paths:/subscriptions/{subscriptionId}:delete";
    private const string Stores = "paths:/stores:get";
    private const string Record = "paths:/stores/{store}/records/{entity}/{id}:get";
    private const string Records = "paths:/stores/{store}/records/{entity}:get";
    private const string Wish = "definitions:OrderSubscription:properties";

    [TestMethod]
    [DataRow("swagger", "\"3.0\"", "openapi-version")]
    [DataRow("info:title", "\"Magento Connector\"", "title-word")]
    [DataRow("info:title", "\"Magento for Power Automate\"", "title-word")]
    [DataRow("info:title", "\"Magento and Adobe Commerce and more\"", "title-length")]
    [DataRow("info:description", "\"Short.\"", "description-length")]
    [DataRow("info:description", "\"Starts flows of Power Automate when something happens.\"", "description-word")]
    [DataRow("info:contact:email", Remove, "contact")]
    [DataRow("host", "\"dev.contoso.com\"", "host")]
    [DataRow("basePath", "\"api\"", "host")]
    [DataRow("schemes", "[\"https\",\"http\"]", "https-only")]
    [DataRow("consumes", "[\"application/xml\"]", "mime-type")]
    [DataRow("x-ms-connector-metadata:0", Remove, "metadata")]
    [DataRow("x-ms-connector-metadata:2:propertyValue", "\"Commerce;Shops\"", "metadata")]
    [DataRow("x-ms-capabilities", Remove, "test-connection")]
    [DataRow("definitions:OperationResult:nullable", "true", "openapi3-keyword")]
    [DataRow("definitions:Unused", "{\"type\":\"string\"}", "unused")]
    public void At_the_top(string place, string json, string rule) => MustFind(place, json, rule);

    [TestMethod]
    [DataRow(Stores + ":operationId", "\"list_stores\"", "operation-id")]
    [DataRow(Stores + ":operationId", "\"UnsubscribeTrigger\"", "operation-id-unique")]
    [DataRow(Stores + ":summary", "\"List stores & more\"", "summary-characters")]
    [DataRow(Stores + ":summary", "\"List stores.\"", "summary-characters")]
    [DataRow(Stores + ":summary", "\"List Connected Stores\"", "summary-case")]
    [DataRow(Stores + ":summary", Remove, "summary-length")]
    [DataRow(Stores + ":description", "\"Lists stores\"", "operation-description")]
    [DataRow(Stores + ":description", "\"List stores.\"", "summary-description")]
    [DataRow(Stores + ":description", "\"See https://shop.example.\"", "description-text")]
    [DataRow(Stores + ":description", "\"Lists the gr\\u00f6\\u00dften stores.\"", "description-text")]
    [DataRow(Stores + ":description", "\"Lists @environmentVariables(x).\"", "environment-token")]
    [DataRow(Stores + ":x-ms-visibility", Remove, "visibility")]
    [DataRow(Record + ":x-ms-api-annotation", Remove, "annotation")]
    [DataRow(Record + ":x-ms-api-annotation:revision", "2", "operation-id-revision")]
    [DataRow(Record + ":x-ms-api-annotation:family", "\"ListRecords\"", "annotation-family")]
    [DataRow(Record + ":deprecated", "true", "deprecated-text")]
    [DataRow("paths:/stores*", "{}", "path-key")]
    [DataRow("paths:/stores/{store}/records/order", "{\"get\":{\"operationId\":\"ListX\",\"summary\":\"List x\",\"description\":\"X.\"}}", "path-overlap")]
    public void In_an_operation(string place, string json, string rule) => MustFind(place, json, rule);

    [TestMethod]
    [DataRow(Record + ":parameters:2:x-ms-url-encoding", Remove, "url-encoding")]
    [DataRow(Record + ":parameters:2:required", "false", "path-parameter")]
    [DataRow(Record + ":parameters:2:name", "\"record\"", "path-parameter")]
    [DataRow(Record + ":parameters:2:x-ms-summary", Remove, "label")]
    [DataRow(Record + ":parameters:2:description", Remove, "label")]
    [DataRow(Record + ":parameters:2:description", "\"Record ID.\"", "help-text")]
    [DataRow(Record + ":parameters:2:x-ms-summary", "\"Record id\"", "title-case")]
    [DataRow(Record + ":parameters:2:x-ms-visibility", "\"internal\"", "internal-default")]
    [DataRow("parameters:skipToken:default", "\"x\"", "internal-default")]
    [DataRow("parameters:top:name", "\"connectionId\"", "connection-id-name")]
    [DataRow("parameters:top:x-ms-url-encoding", "\"single\"", "url-encoding")]
    [DataRow(Stores + ":parameters", "[{\"name\":\"body\",\"in\":\"body\",\"schema\":{\"type\":\"string\"}}]", "body-parameter")]
    [DataRow(Placed + ":parameters:0:x-ms-dynamic-list", "{\"operationId\":\"ListStores\"}", "dynamic-place")]
    public void In_a_parameter(string place, string json, string rule) => MustFind(place, json, rule);

    [TestMethod]
    [DataRow(Stores + ":responses:200", Remove, "response-2xx")]
    [DataRow(Stores + ":responses", "{\"200\":{\"description\":\"X.\",\"schema\":{\"$ref\":\"#/definitions/ChoiceList\"}}}", "response-4xx")]
    [DataRow(Stores + ":responses:200:schema", Remove, "response-schema")]
    [DataRow(Stores + ":responses:200:description", "\"\"", "response-description")]
    [DataRow(Stores + ":responses:default", "{\"description\":\"X.\",\"schema\":{\"type\":\"string\"}}", "default-schema")]
    [DataRow(Stores + ":responses:201", "{\"description\":\"X.\",\"schema\":{\"type\":\"string\"}}", "single-schema")]
    public void In_an_answer(string place, string json, string rule) => MustFind(place, json, rule);

    [TestMethod]
    [DataRow(Wish + ":status:items", Remove, "array-items")]
    [DataRow(Wish + ":status:x-ms-summary", Remove, "label")]
    [DataRow(Wish + ":currency:format", "\"currency\"", "format-known")]
    [DataRow(Wish + ":currency:x-ms-visibility", "\"hidden\"", "visibility")]
    [DataRow(Wish + ":currency:enum", "[\"EUR\",\"EUR\"]", "enum-values")]
    [DataRow(Wish + ":currency:enum", "[\"EUR\",\"USD\"]", "enum-names")]
    [DataRow(Wish + ":currency:$ref", "\"#/definitions/ChoiceList\"", "ref-sibling")]
    [DataRow(Wish + ":apiSecret", "{\"type\":\"string\",\"x-ms-summary\":\"Secret\",\"description\":\"A secret word.\"}", "password-format")]
    [DataRow(Wish + ":store:readOnly", "true", "read-only-input")]
    [DataRow("definitions:OrderSubscription:required", "[]", "required-list")]
    [DataRow("definitions:OrderSubscription:required", "[\"callbackUrl\",\"shop\"]", "required-list")]
    [DataRow("definitions:ChoiceList:properties", "{}", "empty-schema")]
    [DataRow(Stores + ":responses:200:schema:$ref", "\"#/definitions/Missing\"", "ref-target")]
    public void In_a_schema(string place, string json, string rule) => MustFind(place, json, rule);

    [TestMethod]
    [DataRow(Placed + ":summary", "\"On order\"", "when-summary")]
    [DataRow(Placed + ":description", "\"Triggers when an order is placed.\"", "when-description")]
    [DataRow(Placed + ":x-ms-trigger-hint", Remove, "trigger-hint")]
    [DataRow(Placed + ":x-ms-trigger", "\"all\"", "trigger-value")]
    [DataRow(Placed + ":responses:201:headers", Remove, "webhook-created")]
    [DataRow(Placed + ":parameters:0:required", "false", "webhook-url")]
    [DataRow(PlacedItem + ":x-ms-notification-content", Remove, "webhook-content")]
    [DataRow(PlacedItem + ":x-ms-notification-content:description", Remove, "webhook-content")]
    [DataRow(Wish + ":callbackUrl:x-ms-visibility", "\"important\"", "webhook-url")]
    [DataRow(Wish + ":callbackUrl:x-ms-notification-url", Remove, "webhook-url")]
    [DataRow("definitions:OrderSubscription:required", "[\"store\"]", "webhook-url")]
    [DataRow(Unsubscribe + ":x-ms-visibility", "\"important\"", "webhook-delete")]
    public void In_a_trigger(string place, string json, string rule) => MustFind(place, json, rule);

    [TestMethod]
    [DataRow("parameters:store:x-ms-dynamic-list", Remove, "dynamic-twin")]
    [DataRow("parameters:store:x-ms-dynamic-values", Remove, "dynamic-twin")]
    [DataRow("parameters:store:x-ms-dynamic-list:itemValuePath", "\"key\"", "dynamic-twin")]
    [DataRow(Stores + ":x-ms-visibility", "\"important\"", "dynamic-call")]
    [DataRow(Stores + ":operationId", "\"ListShops\"", "dynamic-operation")]
    [DataRow(Wish + ":status:items:x-ms-dynamic-list:parameters", Remove, "dynamic-parameter")]
    [DataRow(Wish + ":status:items:x-ms-dynamic-values:parameters:shop", "{\"parameter\":\"shop\"}", "dynamic-parameter")]
    [DataRow("parameters:store:x-ms-dynamic-list:itemsPath", "\"items\"", "dynamic-result")]
    [DataRow(Records + ":x-ms-pageable", Remove, "pageable")]
    [DataRow(Stores + ":x-ms-pageable", "{\"nextLinkName\":\"nextLink\"}", "pageable")]
    public void In_a_call_of_the_designer(string place, string json, string rule) => MustFind(place, json, rule);

    [TestMethod]
    [DataRow("properties:iconBrandColor", "\"#ffffff\"", "brand-colour")]
    [DataRow("properties:publisher", Remove, "publisher")]
    [DataRow("properties:owner", "\"me\"", "properties-key")]
    [DataRow("properties:connectionParameterSets:values:0:uiDefinition:displayName", "\"\"", "connection-kind")]
    [DataRow("properties:connectionParameterSets:values:0:parameters:functionKey:uiDefinition:description", Remove, "connection-parameter-ui")]
    [DataRow("properties:connectionParameterSets:values:0:parameters:functionKey:uiDefinition:constraints:required", "true", "string-boolean")]
    [DataRow("properties:connectionParameterSets:values:1:parameters:token:oAuthSettings:redirectMode", "\"Global\"", "aad-redirect")]
    [DataRow("properties:connectionParameterSets:values:1:parameters:token:oAuthSettings:clientSecret", "\"abc\"", "secret")]
    [DataRow("properties:connectionParameterSets:values:1:parameters:token:oAuthSettings:clientId", "\"6f1b9d4e-52aa-4c0b-8d3c-7a55d1d6f001\"", "secret")]
    [DataRow("properties:policyTemplateInstances:0:templateId", "\"dynamichost\"", "policy")]
    [DataRow("properties:policyTemplateInstances:0:parameters:x-ms-apimTemplateParameter.name", Remove, "policy")]
    [DataRow("properties:policyTemplateInstances:0:title", "\"@environmentVariables(x)\"", "environment-token")]
    [DataRow("properties:policyTemplateInstances:1:parameters:x-ms-apimTemplate-operationName:0", "\"ListNothing\"", "policy-operation")]
    [DataRow("properties:policyTemplateInstances:1", Remove, "next-link-policy")]
    public void In_the_properties(string place, string json, string rule)
    {
        var (definition, properties) = Read();
        Change(properties, place, json);

        MustFind(rule, Linter.Check(definition, properties));
    }

    [TestMethod]
    public void In_the_order_of_the_keys()
    {
        var (definition, properties) = Read();
        var info = definition["info"]!.DeepClone();
        definition.Remove("info");
        definition["info"] = info;

        MustFind("key-order", Linter.Check(definition, properties));
    }

    [TestMethod]
    public void In_the_number_and_depth_of_schemas()
    {
        var (definition, properties) = Read();
        var deep = new JsonObject { ["type"] = "string" };
        for (var level = 0; level < 10; level++)
        {
            deep = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["below"] = deep } };
        }

        definition["definitions"]!["ChoiceList"]!["properties"]!["deep"] = deep;
        definition["definitions"]!["OrderEvent"]!["properties"]!["wide"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(Enumerable.Range(0, 600).Select(index => KeyValuePair.Create("p" + index, (JsonNode?)new JsonObject { ["type"] = "string" }))),
        };

        var findings = Linter.Check(definition, properties);

        MustFind("schema-depth", findings);
        MustFind("schema-count", findings);
    }

    [TestMethod]
    public void In_the_number_of_operations()
    {
        var (definition, properties) = Read();
        for (var index = 0; index < 256; index++)
        {
            definition["paths"]![$"/more/{index}"] = definition["paths"]!["/stores"]!.DeepClone();
        }

        MustFind("operation-count", Linter.Check(definition, properties));
    }

    private static void MustFind(string place, string json, string rule)
    {
        var (definition, properties) = Read();
        Change(definition, place, json);

        MustFind(rule, Linter.Check(definition, properties));
    }

    private static void MustFind(string rule, IReadOnlyList<string> findings) =>
        Assert.Contains(finding => finding.StartsWith(rule + ":", StringComparison.Ordinal), findings, $"{rule} is not among {string.Join('\n', findings.Take(10))}");

    /// <summary>Changes one place; parts of the place are separated by colons, an empty text removes it.</summary>
    private static void Change(JsonObject document, string place, string json)
    {
        var parts = place.Split(':');
        var parent = parts[..^1].Aggregate((JsonNode)document, (node, part) =>
            (node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node[part]) ?? throw new InvalidOperationException($"{part} of {place} is not there"));
        if (parent is JsonArray items)
        {
            var index = int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture);
            items.RemoveAt(index);
            if (json.Length > 0)
            {
                items.Insert(index, JsonNode.Parse(json));
            }
        }
        else if (json.Length == 0)
        {
            Assert.IsTrue(parent.AsObject().Remove(parts[^1]), $"{place} is not there");
        }
        else
        {
            parent[parts[^1]] = JsonNode.Parse(json);
        }
    }

    private static (JsonObject Definition, JsonObject Properties) Read() =>
        (JsonNode.Parse(RepositoryFiles.Read("connector/apiDefinition.swagger.json"))!.AsObject(), JsonNode.Parse(RepositoryFiles.Read("connector/apiProperties.json"))!.AsObject());
}
