using System.Collections.Frozen;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>
/// Magento's status codes of returns and of their items. The codes are those of Adobe Commerce's documentation and of published answers; the spelling of
/// the composite ones differs between sources, so all are known.
/// </summary>
internal static class ReturnStatuses
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["pending"] = ReturnStatus.Requested,
        ["unconfirmed"] = ReturnStatus.Requested,
        ["authorized"] = ReturnStatus.Authorized,
        ["partially_authorized"] = ReturnStatus.Authorized,
        ["partial_authorized"] = ReturnStatus.Authorized,
        ["authorized_on_item"] = ReturnStatus.Authorized,
        ["received"] = ReturnStatus.Received,
        ["return_received"] = ReturnStatus.Received,
        ["received_on_item"] = ReturnStatus.Received,
        ["partially_received"] = ReturnStatus.Received,
        ["return_partially_received"] = ReturnStatus.Received,

        // Approved goods are at the store; a credit memo is a document of its own and may follow or not.
        ["approved"] = ReturnStatus.Received,
        ["approved_on_item"] = ReturnStatus.Received,
        ["partially_approved"] = ReturnStatus.Received,
        ["rejected_on_item"] = ReturnStatus.Received,
        ["partially_rejected"] = ReturnStatus.Received,
        ["rejected"] = ReturnStatus.Rejected,
        ["denied"] = ReturnStatus.Rejected,
        ["processed_closed"] = ReturnStatus.Closed,
        ["processed_and_closed"] = ReturnStatus.Closed,
        ["closed"] = ReturnStatus.Closed,
    }.ToFrozenDictionary();

    /// <summary>All codes that are known, sorted.</summary>
    public static IEnumerable<string> Codes => Known.Keys.Order(StringComparer.Ordinal);

    /// <summary>The status a code stands for; null when it is none of Magento's.</summary>
    public static string? Find(string? code) =>
        code is null ? null : Known.GetValueOrDefault(code.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_'));
}
