using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Compose, variables and the data operations.</summary>
[TestClass]
public sealed class DataActionTests
{
    [TestMethod]
    public async Task Compose_gives_its_inputs()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Compose": {
                "type": "Compose",
                "inputs": { "a": "@triggerBody()?['x']", "b": [ "@{add(1, 1)}", null ] }
              }
            }
            """, """{ "x": 5 }""");

        RunAssert.Succeeded(run);
        Assert.AreEqual("""{"a":5,"b":["2",null]}""", RunAssert.Outputs(run, "Compose"));
    }

    [TestMethod]
    [DataRow("string", "\"x\"", """ "value": "y" """, "SetVariable", "\"y\"")]
    [DataRow("string", "\"x\"", """ "value": "y" """, "AppendToStringVariable", "\"xy\"")]
    [DataRow("string", "\"x\"", """ "value": "@null" """, "AppendToStringVariable", "\"x\"")]
    [DataRow("string", "\"x\"", """ "value": 5 """, "AppendToStringVariable", "\"x5\"")]
    [DataRow("array", "[1]", """ "value": { "a": 1 } """, "AppendToArrayVariable", """[1,{"a":1}]""")]
    [DataRow("array", "null", """ "value": 1 """, "AppendToArrayVariable", "[1]")]
    [DataRow("integer", "5", """ "value": 3 """, "IncrementVariable", "8")]
    [DataRow("integer", "5", "", "IncrementVariable", "6")]
    [DataRow("integer", "null", """ "value": 3 """, "DecrementVariable", "-3")]
    [DataRow("float", "1", """ "value": 0.5 """, "DecrementVariable", "0.5")]
    [DataRow("boolean", "false", """ "value": true """, "SetVariable", "true")]
    [DataRow("object", "{}", """ "value": { "a": 1 } """, "SetVariable", """{"a":1}""")]
    public async Task Variables_are_changed(string type, string start, string inputs, string action, string expected)
    {
        var run = await FlowWorld.RunAsync(Variable(type, start, action, inputs));

        RunAssert.Succeeded(run);
        Assert.AreEqual(expected, RunAssert.Outputs(run, "Value"));
    }

    [TestMethod]
    [DataRow("string", "\"x\"", """ "value": 5 """, "SetVariable", "only supports values of types 'String'")]
    [DataRow("integer", "1", """ "value": 1.5 """, "SetVariable", "only supports values of types 'Integer'")]
    [DataRow("string", "\"x\"", """ "value": 5 """, "IncrementVariable", "cannot be incremented")]
    [DataRow("integer", "5", """ "value": "a" """, "IncrementVariable", "cannot be incremented or decremented by 'a'")]
    [DataRow("string", "\"x\"", """ "value": 5 """, "AppendToArrayVariable", "cannot be appended to")]
    [DataRow("array", "[]", """ "value": 5 """, "AppendToStringVariable", "cannot be appended to")]
    public async Task Variables_keep_their_types(string type, string start, string inputs, string action, string reason)
    {
        var run = await FlowWorld.RunAsync(Variable(type, start, action, inputs));

        Assert.AreEqual(FlowRunStatus.Failed, run.Status);
        StringAssert.Contains(RunAssert.Action(run, "Change").Error!.Message, reason);
    }

    [TestMethod]
    public async Task Select_makes_something_of_each_element()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Lines": {
                "type": "Select",
                "inputs": {
                  "from": "@triggerBody()",
                  "select": { "sku": "@item()?['sku']", "text": "x@{item()?['n']}" }
                }
              },
              "Skus": {
                "type": "Select",
                "inputs": { "from": "@body('Lines')", "select": "@item()['sku']" },
                "runAfter": { "Lines": [ "Succeeded" ] }
              }
            }
            """, """[ { "sku": "A", "n": 1 }, { "n": 2 } ]""");

        Assert.AreEqual("""{"body":[{"sku":"A","text":"x1"},{"sku":null,"text":"x2"}]}""", RunAssert.Outputs(run, "Lines"));
        Assert.AreEqual("""{"body":["A",null]}""", RunAssert.Outputs(run, "Skus"));
    }

    [TestMethod]
    [DataRow("\"@greater(item(), 1)\"", "[2,3]")]
    [DataRow("""{ "greater": [ "@item()", 2 ] }""", "[3]")]
    [DataRow("""{ "not": { "equals": [ "@item()", 2 ] } }""", "[1,3]")]
    public async Task Filter_keeps_what_the_condition_is_true_for(string where, string expected)
    {
        var run = await FlowWorld.RunAsync($$"""{ "Filter": { "type": "Query", "inputs": { "from": "@triggerBody()", "where": {{where}} } } }""", "[1,2,3]");

        Assert.AreEqual($$"""{"body":{{expected}}}""", RunAssert.Outputs(run, "Filter"));
    }

    [TestMethod]
    public async Task Join_makes_one_text()
    {
        var run = await FlowWorld.RunAsync("""{ "Join": { "type": "Join", "inputs": { "from": "@triggerBody()", "joinWith": "; " } } }""", """["a", 1, true, null, {"b":2}]""");

        Assert.AreEqual("""{"body":"a; 1; True; ; {\"b\":2}"}""", RunAssert.Outputs(run, "Join"));
    }

    [TestMethod]
    [DataRow("CSV", "", "name,n\\r\\n\\\"A, \\\"\\\"x\\\"\\\"\\\",1.5\\r\\nB,\\r\\n")]
    [DataRow("HTML", "", "<table><thead><tr><th>name</th><th>n</th></tr></thead><tbody><tr><td>A, &quot;x&quot;</td><td>1.5</td></tr><tr><td>B</td><td></td></tr></tbody></table>")]
    [DataRow("CSV", """, "columns": [ { "header": "Name", "value": "@item()?['name']" } ]""", "Name\\r\\n\\\"A, \\\"\\\"x\\\"\\\"\\\"\\r\\nB\\r\\n")]
    public async Task Tables_are_written(string format, string columns, string expected)
    {
        var run = await FlowWorld.RunAsync(
            $$"""{ "Table": { "type": "Table", "inputs": { "from": "@triggerBody()", "format": "{{format}}"{{columns}} } } }""",
            """[ { "name": "A, \"x\"", "n": 1.5 }, { "name": "B" } ]""");

        RunAssert.Succeeded(run);
        Assert.AreEqual($$"""{"body":"{{expected}}"}""", RunAssert.Outputs(run, "Table"));
    }

    [TestMethod]
    [DataRow("Select", """ "select": "@item()" """)]
    [DataRow("Query", """ "where": "@true" """)]
    [DataRow("Join", """ "joinWith": "," """)]
    [DataRow("Table", """ "format": "CSV" """)]
    public async Task Data_operations_need_an_array(string type, string inputs)
    {
        var run = await FlowWorld.RunAsync($$"""{ "Work": { "type": "{{type}}", "inputs": { "from": "@triggerBody()", {{inputs}} } } }""", "{}");

        StringAssert.Contains(RunAssert.Action(run, "Work").Error!.Message, "The value must be an array.");
    }

    [TestMethod]
    public async Task A_table_of_texts_needs_columns()
    {
        var run = await FlowWorld.RunAsync("""{ "Table": { "type": "Table", "inputs": { "from": "@triggerBody()", "format": "HTML" } } }""", """["a"]""");

        StringAssert.Contains(RunAssert.Action(run, "Table").Error!.Message, "The property 'columns' must be specified");
    }

    private static string Variable(string type, string start, string action, string inputs) => $$"""
        {
          "Init": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "{{type}}", "value": {{start}} } ] } },
          "Change": { "type": "{{action}}", "inputs": { "name": "v"{{(inputs.Length > 0 ? "," + inputs : inputs)}} }, "runAfter": { "Init": [ "Succeeded" ] } },
          "Value": { "type": "Compose", "inputs": "@variables('v')", "runAfter": { "Change": [ "Succeeded" ] } }
        }
        """;
}
