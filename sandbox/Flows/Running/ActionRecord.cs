using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>An action that has ended, as later actions see it.</summary>
internal sealed record ActionRecord(FlowAction Action, ActionOutcome Outcome, DateTimeOffset StartedAt, DateTimeOffset EndedAt, string TrackingId)
{
    /// <summary>The record actions() and result() give.</summary>
    public JObject ToJson()
    {
        var json = new JObject { ["name"] = Action.Name };
        if (Outcome.Inputs is not null)
        {
            json["inputs"] = Outcome.Inputs;
        }

        if (Outcome.Outputs is not null)
        {
            json["outputs"] = Outcome.Outputs;
        }

        json["startTime"] = Time(StartedAt);
        json["endTime"] = Time(EndedAt);
        json["trackingId"] = TrackingId;
        if (Outcome.Code != ActionOutcome.Unspecified)
        {
            json["code"] = Outcome.Code;
        }

        json["status"] = Outcome.Status.ToString();
        if (Outcome.Error is { } error)
        {
            json["error"] = error.ToJson();
        }

        return json;
    }

    public static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
}
