using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>How an action ended, with what it was given and gave.</summary>
/// <param name="Status">How it ended.</param>
internal sealed record ActionOutcome(ActionStatus Status)
{
    public const string Unspecified = "NotSpecified";

    public JToken? Inputs { get; init; }

    public JToken? Outputs { get; init; }

    public string Code { get; init; } = Unspecified;

    public FlowError? Error { get; init; }

    public int Retries { get; init; }

    /// <summary>Makes the records of the actions inside, as result() gives them; null for an action without any.</summary>
    public Func<JArray>? Results { get; init; }

    public static ActionOutcome Success(JToken? inputs, JToken? outputs, string code = "OK") => new(ActionStatus.Succeeded)
    {
        Inputs = inputs,
        Outputs = outputs,
        Code = code,
    };

    public static ActionOutcome Failure(string code, string message, JToken? inputs = null, JToken? outputs = null) =>
        Failure(code, new FlowError(code, message), inputs, outputs);

    public static ActionOutcome Failure(string code, FlowError error, JToken? inputs = null, JToken? outputs = null) => new(ActionStatus.Failed)
    {
        Inputs = inputs,
        Outputs = outputs,
        Code = code,
        Error = error,
    };
}
