using System.Globalization;
using System.Net;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Messages;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;

/// <summary>Microsoft Teams: keeps the messages it is asked to post, for looking at.</summary>
public sealed class TeamsConnector(TimeProvider time) : IConnector
{
    /// <summary>Name of the connector on the platform.</summary>
    public const string Api = TeamsChecks.Api;

    private const int Kept = 500;

    private readonly TeamsChecks _checks = new();
    private readonly RecentItems<PostedMessage> _posted = new(Kept);

    /// <summary>The newest messages, the oldest of them first.</summary>
    public IReadOnlyList<PostedMessage> Posted => _posted.Snapshot();

    /// <inheritdoc />
    public bool HasTriggers => _checks.HasTriggers;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use) => _checks.Check(use);

    /// <inheritdoc />
    public Task<ConnectorResponse> InvokeAsync(ConnectorCall request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.OperationId != TeamsChecks.Post)
        {
            throw new NotSupportedException($"The sandbox's Teams does not know the operation {request.OperationId}.");
        }

        var body = ParameterNames.Gather(request.Parameters, "body") as JObject ?? [];
        var recipient = FlowValue.ToText(body["recipient"]);
        if (recipient.Length == 0)
        {
            return Task.FromResult(ConnectorResponse.Problem((int)HttpStatusCode.BadRequest, "The message has no recipient."));
        }

        var now = time.GetUtcNow();
        _posted.Add(new PostedMessage(
            now,
            FlowValue.ToText(request.Parameters["poster"]),
            FlowValue.ToText(request.Parameters["location"]),
            recipient,
            FlowValue.ToText(body["subject"]),
            FlowValue.ToText(body["messageBody"])));

        // Teams names a message by the milliseconds of its time.
        return Task.FromResult(new ConnectorResponse(
            (int)HttpStatusCode.Created, new JObject { ["id"] = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) }));
    }
}
