using System.Net;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Messages;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;

/// <summary>Office 365 Outlook: keeps the mails it is asked to send, for looking at.</summary>
public sealed class OutlookConnector(TimeProvider time) : IConnector
{
    /// <summary>Name of the connector on the platform.</summary>
    public const string Api = OutlookChecks.Api;

    private const int Kept = 500;

    private readonly OutlookChecks _checks = new();
    private readonly RecentItems<SentMail> _sent = new(Kept);

    /// <summary>The newest mails, the oldest of them first.</summary>
    public IReadOnlyList<SentMail> SentItems => _sent.Snapshot();

    /// <inheritdoc />
    public bool HasTriggers => _checks.HasTriggers;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use) => _checks.Check(use);

    /// <inheritdoc />
    public Task<ConnectorResponse> InvokeAsync(ConnectorCall request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.OperationId != OutlookChecks.Send)
        {
            throw new NotSupportedException($"The sandbox's Outlook does not know the operation {request.OperationId}.");
        }

        var message = ParameterNames.Gather(request.Parameters, "emailMessage") as JObject ?? [];
        string Text(string name) => FlowValue.ToText(message[name]);
        if (Text("To").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is var to && (to.Length == 0 || !to.All(IsAddress)))
        {
            return Task.FromResult(ConnectorResponse.Problem(
                (int)HttpStatusCode.BadRequest, "Each recipient in 'To' must be a mail address, several of them separated by semicolons."));
        }

        _sent.Add(new SentMail(
            time.GetUtcNow(), string.Join(';', to), Text("Cc"), Text("Bcc"), Text("Subject"), Text("Body"), Text("Importance") is { Length: > 0 } importance ? importance : "Normal"));
        return Task.FromResult(new ConnectorResponse((int)HttpStatusCode.OK, null));
    }

    private static bool IsAddress(string text) => System.Net.Mail.MailAddress.TryCreate(text, out var address) && address.Address == text;
}
