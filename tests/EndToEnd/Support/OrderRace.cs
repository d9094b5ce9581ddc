using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>Once, while an order is being imported, another one by the same buyer is imported as a whole.</summary>
/// <param name="strikesAt">The request of the import amid which it happens.</param>
internal sealed class OrderRace(Func<OrganizationRequest, bool> strikesAt)
{
    /// <summary>Magento's id of the other order.</summary>
    public const long Other = 900;

    private string? _first;

    /// <summary>Nothing happens before it is known.</summary>
    public SandboxDataverse? Dataverse { get; set; }

    public bool Happened { get; private set; }

    public void Run(SandboxMessage message)
    {
        if (Dataverse is null || Happened)
        {
            return;
        }

        if (message is { IsInsidePlugin: false, Request.RequestName: "mag_ImportOrder" })
        {
            _first = (string)message.Request["Payload"];
        }
        else if (message.IsInsidePlugin && _first is not null && strikesAt(message.Request))
        {
            Happened = true;
            Dataverse.Connect().Execute(new OrganizationRequest("mag_ImportOrder") { ["Payload"] = OtherOf(_first) });
        }
    }

    private static string OtherOf(string payload)
    {
        var order = JsonNode.Parse(payload)!.AsObject();
        (order["source"]!["id"], order["source"]!["number"]) = ("900", "000000900");
        foreach (var line in order["lines"]!.AsArray())
        {
            line!["id"] = "9000";
        }

        return order.ToJsonString();
    }
}
