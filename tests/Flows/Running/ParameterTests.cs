using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Parameters, environment variables and what workflow() tells.</summary>
[TestClass]
public sealed class ParameterTests
{
    [TestMethod]
    [DataRow("String", "5", null, "\"5\"")]
    [DataRow("String", "5", "7", "\"7\"")]
    [DataRow("Int", "5", null, "5")]
    [DataRow("Float", "5", "7.5", "7.5")]
    [DataRow("Bool", "no", null, "false")]
    [DataRow("Bool", "no", "yes", "true")]
    [DataRow("Object", "{}", """{"a":1}""", """{"a":1}""")]
    [DataRow("Array", "[1]", null, "[1]")]
    [DataRow("Int", "many", null, "\"many\"")]
    public async Task A_value_comes_from_the_environment_else_from_the_solution(string type, string solution, string? environment, string expected)
    {
        await using var world = await FlowWorld.StartAsync(
            new SolutionFolder().Variable("mag_Limit", solution).Flow(
                "Flow",
                """{ "Value": { "type": "Compose", "inputs": "@parameters('Limit (mag_Limit)')" } }""",
                parameters: $$"""
                    {
                      "Limit (mag_Limit)": {
                        "type": "{{type}}",
                        "defaultValue": "default",
                        "metadata": { "schemaName": "mag_Limit" }
                      }
                    }
                    """),
            variables: name => name == "mag_Limit" ? environment : null);

        Assert.AreEqual(expected, RunAssert.Outputs(await world.RunFlowAsync(), "Value"));
    }

    [TestMethod]
    public async Task Without_a_variables_value_the_flows_own_default_counts()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Variable("mag_Limit", null).Flow(
            "Flow",
            """{ "Value": { "type": "Compose", "inputs": "@parameters('Limit (mag_Limit)')" } }""",
            parameters: """{ "Limit (mag_Limit)": { "type": "String", "defaultValue": "default", "metadata": { "schemaName": "mag_Limit" } } }"""));

        Assert.AreEqual("\"default\"", RunAssert.Outputs(await world.RunFlowAsync(), "Value"));
    }

    [TestMethod]
    public async Task A_run_knows_its_flow_and_its_id()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "My flow", """{ "Value": { "type": "Compose", "inputs": "@concat(workflow()['tags']['flowDisplayName'], '|', workflow()?['tags']?['environmentName'], '|', workflow()['run']['name'])" } }"""));

        var run = await world.RunFlowAsync(flow: "My flow");

        Assert.AreEqual($"\"My flow|Sandbox|{run.Id}\"", RunAssert.Outputs(run, "Value"));
    }

    [TestMethod]
    public async Task A_flow_that_is_not_there_cannot_be_run()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder());

        await Assert.ThrowsExactlyAsync<ArgumentException>(() => world.RunFlowAsync());
    }

    [TestMethod]
    public async Task A_flow_shipped_off_stays_off_but_can_be_run_by_hand()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", """{ "A": { "type": "Compose", "inputs": 1 } }""", isOn: false));

        Assert.IsFalse(world.Runner.Flows.Single().IsOn);
        RunAssert.Succeeded(await world.RunFlowAsync());
    }
}
