using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>What the expressions of a run see.</summary>
/// <param name="run">The run.</param>
/// <param name="frame">Where the expression stands.</param>
internal sealed class RunScope(RunContext run, RunFrame frame) : IExpressionScope
{
    public DateTimeOffset Now => run.Services.Now;

    public JObject Trigger => run.Trigger;

    /// <summary>Element of a Select or Filter array; goes before that of a loop.</summary>
    public JToken? Element { get; init; }

    public JObject? CurrentAction { get; init; }

    public string? CallbackUrl => null;

    public JObject Workflow => new()
    {
        ["id"] = $"/workflows/{run.Flow.Id}",
        ["name"] = run.Flow.Id.ToString(),
        ["type"] = "Microsoft.Logic/workflows",
        ["tags"] = new JObject
        {
            ["flowDisplayName"] = run.Flow.Name,
            ["environmentName"] = run.Services.EnvironmentName,
            ["xrmWorkflowId"] = run.Flow.Id.ToString(),
        },
        ["run"] = new JObject
        {
            ["id"] = $"/workflows/{run.Flow.Id}/runs/{run.History.Id}",
            ["name"] = run.History.Id,
            ["type"] = "Microsoft.Logic/workflows/runs",
        },
    };

    public int NextRandom(int minimum, int ceiling) => run.Services.NextRandom(minimum, ceiling);

    public Guid NextId() => run.Services.NextId();

    public JObject? FindAction(string name) => frame.Find(name)?.ToJson();

    public JArray? FindResults(string name) => frame.Find(name)?.Outcome.Results?.Invoke();

    public JToken? FindVariable(string name) => run.Variables.Find(name);

    public JToken? FindParameter(string name) => run.Parameters.GetValueOrDefault(name);

    public JToken? FindItem(string? loop) => loop is null && Element is not null ? Element : frame.FindRound(loop)?.Item;

    public int? FindIterationIndex(string loop) => frame.FindRound(loop)?.Position?.Index;
}
