using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Control;

/// <summary>How actions end that hold others.</summary>
internal static class Containers
{
    public static ActionOutcome Outcome(ActionStatus status, Func<JArray> results) => new(status)
    {
        Code = status switch
        {
            ActionStatus.Failed => "ActionFailed",
            ActionStatus.Cancelled => SkipReasons.Terminated.Code,
            _ => ActionOutcome.Unspecified,
        },
        Error = status == ActionStatus.Failed ? new FlowError("ActionFailed", "An action failed. No dependent actions succeeded.") : null,
        Results = results,
    };
}
