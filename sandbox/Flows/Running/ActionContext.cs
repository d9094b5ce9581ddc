using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>An action about to run.</summary>
/// <param name="Run">Its run.</param>
/// <param name="Action">The action.</param>
/// <param name="Frame">Where it stands.</param>
/// <param name="Blocks">Runs the blocks inside it.</param>
internal sealed record ActionContext(RunContext Run, FlowAction Action, RunFrame Frame, BlockRunner Blocks)
{
    public RunServices Services => Run.Services;

    /// <summary>The action's inputs as an object; empty when they are none.</summary>
    public JObject Inputs => Action.Inputs as JObject ?? [];

    /// <exception cref="ExpressionException">An expression has no value.</exception>
    public JToken Evaluate(JToken? token) => token is null ? JValue.CreateNull() : new TemplateEvaluator(new RunScope(Run, Frame)).Evaluate(token);

    /// <summary>The same for each element of an array.</summary>
    public JToken Evaluate(JToken token, JToken element) => new TemplateEvaluator(new RunScope(Run, Frame) { Element = element }).Evaluate(token);
}
