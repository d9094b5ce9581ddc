using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>What the expressions of a trigger see: what happened, and parameters.</summary>
internal sealed class TriggerScope(RunServices services, IReadOnlyDictionary<string, JToken> parameters, JObject trigger, JObject workflow) : IExpressionScope
{
    public DateTimeOffset Now => services.Now;

    public JObject Trigger => trigger;

    public JObject Workflow => workflow;

    public JObject? CurrentAction => null;

    public string? CallbackUrl => null;

    public int NextRandom(int minimum, int ceiling) => services.NextRandom(minimum, ceiling);

    public Guid NextId() => services.NextId();

    public JObject? FindAction(string name) => null;

    public JArray? FindResults(string name) => null;

    public JToken? FindVariable(string name) => null;

    public JToken? FindParameter(string name) => parameters.GetValueOrDefault(name);

    public JToken? FindItem(string? loop) => null;

    public int? FindIterationIndex(string loop) => null;
}
