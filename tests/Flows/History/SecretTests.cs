using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.History;

/// <summary>Secret inputs and outputs are used but not shown.</summary>
[TestClass]
public sealed class SecretTests
{
    private const string Secret = """ "runtimeConfiguration": { "secureData": { "properties": [ "inputs", "outputs" ] } }, """;

    [TestMethod]
    public async Task Secret_inputs_and_outputs_are_hidden_but_used()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "Password": { "type": "Compose", {{Secret}} "inputs": "hush" },
              "Length": { "type": "Select", "inputs": { "from": "@createArray(1)", "select": "@length(outputs('Password'))" }, "runAfter": { "Password": [ "Succeeded" ] } },
              "Other": { "type": "Compose", "inputs": "open", "runAfter": { "Length": [ "Succeeded" ] } }
            }
            """);

        RunAssert.Succeeded(run);
        var password = RunAssert.Action(run, "Password");
        Assert.IsTrue(password is { Inputs: null, Outputs: null, AreInputsSecret: true, AreOutputsSecret: true });
        Assert.AreEqual("\"open\"", RunAssert.Outputs(run, "Other"));
        NowhereIs("hush", run);
    }

    [TestMethod]
    public async Task What_uses_a_secret_hides_it_too()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "Init": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "string" } ] } },
              "Password": { "type": "Compose", {{Secret}} "inputs": "hush", "runAfter": { "Init": [ "Succeeded" ] } },
              "Copy": { "type": "Compose", "inputs": "@outputs('Password')", "runAfter": { "Password": [ "Succeeded" ] } },
              "Again": { "type": "Compose", "inputs": "x@{outputs('Copy')}", "runAfter": { "Copy": [ "Succeeded" ] } },
              "Keep": { "type": "SetVariable", "inputs": { "name": "v", "value": "@outputs('Again')" }, "runAfter": { "Again": [ "Succeeded" ] } },
              "Read": { "type": "Compose", "inputs": "@variables('v')", "runAfter": { "Keep": [ "Succeeded" ] } }
            }
            """);

        RunAssert.Succeeded(run);
        NowhereIs("hush", run);
        Assert.IsTrue(RunAssert.Action(run, "Read").AreOutputsSecret);
    }

    [TestMethod]
    public async Task A_secret_trigger_is_hidden()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "Flow", """{ "Copy": { "type": "Compose", "inputs": "@triggerBody()" } }""", $$"""{ "manual": { "type": "Request", {{Secret}} "inputs": {} } }"""));

        var run = await world.RunFlowAsync("\"hush\"");

        Assert.IsTrue(run.IsTriggerSecret);
        Assert.IsNull(run.TriggerOutputs);
        NowhereIs("hush", run);
    }

    [TestMethod]
    public async Task A_secret_parameter_is_hidden()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "Flow", """{ "Copy": { "type": "Compose", "inputs": "@parameters('Key')" } }""", parameters: """{ "Key": { "type": "SecureString", "defaultValue": "hush" } }"""));

        NowhereIs("hush", await world.RunFlowAsync());
    }

    [TestMethod]
    public async Task The_error_of_a_secret_action_does_not_repeat_its_inputs()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "Password": { "type": "Compose", {{Secret}} "inputs": "hush" },
              "Bad": { "type": "Compose", "inputs": "@json(outputs('Password'))", "runAfter": { "Password": [ "Succeeded" ] } }
            }
            """);

        Assert.AreEqual(ActionStatus.Failed, RunAssert.Action(run, "Bad").Status);
        NowhereIs("hush", run);
    }

    private static void NowhereIs(string secret, FlowRun run)
    {
        var shown = run.Actions.SelectMany(action => new[] { RunAssert.Json(action.Inputs), RunAssert.Json(action.Outputs), action.Error?.Message ?? string.Empty })
            .Append(RunAssert.Json(run.TriggerOutputs ?? JValue.CreateNull()));
        Assert.IsFalse(shown.Any(text => text.Contains(secret, StringComparison.Ordinal)), string.Join('\n', shown));
    }
}
