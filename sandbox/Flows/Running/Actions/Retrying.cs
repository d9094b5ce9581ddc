using System.Net;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Repeats a call as its policy says and makes an outcome of the last answer.</summary>
internal static class Retrying
{
    // The platform knows no names of these.
    private static readonly HashSet<int> Unnamed = [102, 103, 207, 208, 226, 308, 421, 422, 423, 424, 428, 429, 431, 451, 506, 507, 508, 510, 511];

    public static async Task<ActionOutcome> RunAsync(
        ActionContext context, JToken? policy, JToken inputs, Func<CancellationToken, Task<ConnectorResponse>> call, CancellationToken cancellationToken)
    {
        var retries = RetryPolicy.Read(policy);
        for (var retry = 0; ; retry++)
        {
            var response = await call(cancellationToken).ConfigureAwait(false);
            var wait = RetryPolicy.IsTransient(response.StatusCode) ? retries.Interval(retry + 1, response.RetryAfter(context.Services.Now)) : null;
            if (wait is null)
            {
                return Outcome(response, inputs) with { Retries = retry };
            }

            await context.Services.Wait(wait.Value, cancellationToken).ConfigureAwait(false);
        }
    }

    private static ActionOutcome Outcome(ConnectorResponse response, JToken inputs) =>
        new(response.IsSuccess ? ActionStatus.Succeeded : ActionStatus.Failed)
        {
            Inputs = inputs,
            Outputs = response.ToOutputs(),
            Code = Unnamed.Contains(response.StatusCode) || !Enum.IsDefined((HttpStatusCode)response.StatusCode)
                ? $"{response.StatusCode}"
                : $"{(HttpStatusCode)response.StatusCode}",
        };
}
