using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.FlowCheck.Tests.Support;

/// <summary>A moment of a run, written out.</summary>
internal sealed class TestScope : IExpressionScope
{
    private const string Written = """
        {
          "trigger": {
            "name": "manual",
            "outputs": {
              "headers": { "X": "1" },
              "body": {
                "id": 7,
                "nested": { "deep": "yes" },
                "lines": [ { "sku": "A" }, { "sku": "B" } ]
              }
            }
          },
          "actions": {
            "Get": {
              "name": "Get",
              "status": "Failed",
              "outputs": { "statusCode": 404, "body": { "value": [ { "id": 1 } ], "a/b": "slash" } }
            },
            "Made": { "name": "Made", "status": "Succeeded", "outputs": 42 },
            "Empty": { "name": "Empty", "status": "Succeeded", "outputs": { "statusCode": 204 } }
          },
          "variables": {
            "count": 5,
            "name": "World",
            "none": null,
            "rows": [ { "id": 2, "n": "b" }, { "id": 1, "n": "a" } ]
          },
          "parameters": { "Site (mag_Site)": "de" },
          "workflow": { "name": "f1", "run": { "name": "r1" }, "tags": { "flowDisplayName": "Flow" } }
        }
        """;

    private readonly JObject _json = FlowJson.ParseObject(Written);
    private int _ids;

    public static DateTimeOffset Moment { get; } = new(2026, 11, 23, 8, 30, 15, 250, TimeSpan.Zero);

    public DateTimeOffset Now => Moment;

    /// <summary>Gives a variable a value.</summary>
    public void Set(string variable, JToken value) => _json["variables"]![variable] = value;

    public JObject Trigger => (JObject)_json["trigger"]!;

    public JObject Workflow => (JObject)_json["workflow"]!;

    public JObject? CurrentAction => null;

    public string? CallbackUrl => null;

    public int NextRandom(int minimum, int ceiling) => ceiling - 1;

    public Guid NextId() => new(++_ids, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    public JObject? FindAction(string name) => _json["actions"]![name] as JObject;

    public JArray? FindResults(string name) => name == "Try" ? [new JObject { ["name"] = "Get", ["status"] = "Failed" }] : null;

    public JToken? FindVariable(string name) => _json["variables"]![name];

    public JToken? FindParameter(string name) => _json["parameters"]![name];

    public JToken? FindItem(string? loop) => loop is null or "Each" ? new JObject { ["sku"] = "A-1" } : null;

    public int? FindIterationIndex(string loop) => loop == "Each" ? 3 : null;
}
