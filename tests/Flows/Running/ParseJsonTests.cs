using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class ParseJsonTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "id": { "type": "integer" },
            "name": { "type": [ "string", "null" ] },
            "lines": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": { "sku": { "type": "string" } },
                "required": [ "sku" ]
              }
            }
          },
          "required": [ "id" ]
        }
        """;

    [TestMethod]
    [DataRow("""{"id":1,"name":null,"lines":[{"sku":"A"}]}""")]
    [DataRow("""{"id":1,"more":true}""")]
    public async Task What_fits_comes_out_as_it_was(string json)
    {
        var run = await ParseAsync("@triggerBody()", Schema, json);

        RunAssert.Succeeded(run);
        Assert.AreEqual($$"""{"body":{{json}}}""", RunAssert.Outputs(run, "Parse"));
    }

    [TestMethod]
    public async Task A_text_is_read_and_dates_in_it_stay_texts()
    {
        var run = await ParseAsync("@string(triggerBody())", "{}", """{"at":"2026-11-23T08:30:15Z"}""");

        Assert.AreEqual("""{"body":{"at":"2026-11-23T08:30:15Z"}}""", RunAssert.Outputs(run, "Parse"));
    }

    [TestMethod]
    [DataRow("""{"name":"x"}""", "id")]
    [DataRow("""{"id":"1"}""", "id")]
    [DataRow("""{"id":1,"lines":[{}]}""", "sku")]
    [DataRow("[]", "")]
    public async Task What_does_not_fit_fails_and_tells_where(string json, string path)
    {
        var run = await ParseAsync("@triggerBody()", Schema, json);

        var action = RunAssert.Action(run, "Parse");
        Assert.AreEqual(ActionStatus.Failed, action.Status);
        Assert.AreEqual("ValidationFailed", action.Code);
        StringAssert.Contains(RunAssert.Json(action.Outputs), path);
        Assert.IsNull(FlowJson.Member(action.Outputs, "body"));
    }

    [TestMethod]
    [DataRow("@concat('{', 'x')", "InvalidJSON")]
    [DataRow("@null", "BadRequest")]
    [DataRow("@concat('')", "BadRequest")]
    [DataRow("@base64ToBinary('aGk=')", "BadRequest")]
    public async Task What_is_no_JSON_is_refused(string content, string code)
    {
        var run = await ParseAsync(content, "{}", "{}");

        Assert.AreEqual(code, RunAssert.Action(run, "Parse").Code);
    }

    [TestMethod]
    public async Task A_schema_with_patterns_is_refused_before_the_run()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "Flow", """{ "Parse": { "type": "ParseJson", "inputs": { "content": "x", "schema": { "properties": { "a": { "pattern": "x" } } } } } }"""));

        StringAssert.Contains(world.Runner.Findings.Single().Text, "the schema holds pattern");
    }

    private static Task<FlowRun> ParseAsync(string content, string schema, string body) => FlowWorld.RunAsync(
        $$"""{ "Parse": { "type": "ParseJson", "inputs": { "content": "{{content}}", "schema": {{schema}} } } }""", body);
}
