using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Which address of a customer a column belongs to.</summary>
internal static class OutboxAddress
{
    /// <summary>The default billing address.</summary>
    public const string Billing = "billing";

    /// <summary>The default shipping address.</summary>
    public const string Shipping = "shipping";

    /// <summary>The address of a column; null for columns of the record itself.</summary>
    public static string? Of(Entity row, string column) => row.LogicalName switch
    {
        CustomerAddressTable.Name => ExternalKeys.AddressIdOf(row.GetAttributeValue<string>(CustomerAddressTable.ExternalKey)),
        ContactTable.Name when AddressColumns.First.All.Contains(column) => Billing,
        ContactTable.Name when AddressColumns.Second.All.Contains(column) => Shipping,
        _ => null,
    };

    /// <summary>Key of the store a further address came from; null for addresses people made.</summary>
    public static string? StoreOf(Entity row) => ExternalKeys.StoreOfAddress(row.GetAttributeValue<string>(CustomerAddressTable.ExternalKey));
}
