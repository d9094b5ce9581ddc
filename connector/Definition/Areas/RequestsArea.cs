using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Requests;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>The way to what no other operation does.</summary>
internal sealed class RequestsArea : IConnectorArea
{
    public void Describe(ConnectorBuilder connector) =>
        connector.Post("SendRequest", "/stores/{store}/request")
            .Summary("Send a request")
            .Description("Sends a request to the REST interface of the store, for what no other operation does. Routes of payments, passwords and tokens are not reached; writing needs to be allowed by the administrator.")
            .Body<SendStoreRequest>()
            .Returns<StoreReply>("What the store answered.");
}
