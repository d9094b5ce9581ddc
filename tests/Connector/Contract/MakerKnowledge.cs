namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>What descriptions tell people and schemas cannot say: fields that do not go together.</summary>
internal static class MakerKnowledge
{
    private static readonly Dictionary<string, string[]> LeftOut = new()
    {
        // A new customer has no address that could be changed, and the country of the test no regions.
        ["CreateCustomer"] = ["addressId", "regionCode"],
        ["SaveCustomerAddress"] = ["regionCode"],

        // Money without goods is another refund than goods.
        ["RefundOrder"] = ["onlyAmounts", "refundOnline", "invoiceId"],
    };

    /// <summary>Whether someone who fills in everything would fill in this.</summary>
    public static bool FillsIn(string operation, string property) => !LeftOut.TryGetValue(operation, out var names) || !names.Contains(property);
}
