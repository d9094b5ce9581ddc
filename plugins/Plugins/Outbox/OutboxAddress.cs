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

    private const string NewMark = "new-";

    /// <summary>The row of an address that the store does not have yet; null for all others.</summary>
    public static Guid? RowOf(string address) =>
        address.StartsWith(NewMark, StringComparison.Ordinal) && Guid.TryParseExact(address.Substring(NewMark.Length), "N", out var id) ? id : null;

    /// <summary>How changes name an address that the store does not have yet.</summary>
    public static string OfNew(Guid rowId) => NewMark + rowId.ToString("N");

    /// <summary>The address of a column; null for columns of the record itself.</summary>
    public static string? Of(Entity row, string column) => row.LogicalName switch
    {
        CustomerAddressTable.Name => ExternalKeys.AddressIdOf(row.GetAttributeValue<string>(CustomerAddressTable.ExternalKey)) ?? OfNew(row.Id),
        ContactTable.Name when AddressColumns.First.All.Contains(column) => Billing,
        ContactTable.Name when AddressColumns.Second.All.Contains(column) => Shipping,
        _ => null,
    };

    /// <summary>Key of the store a further address came from; null for addresses people made.</summary>
    public static string? StoreOf(Entity row) => ExternalKeys.StoreOfAddress(row.GetAttributeValue<string>(CustomerAddressTable.ExternalKey));
}
