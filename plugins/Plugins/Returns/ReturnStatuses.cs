using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>Translates the statuses of the contract to the choice; null for a word that is none.</summary>
internal static class ReturnStatuses
{
    public static Enum? Of(string status) => status switch
    {
        ReturnStatus.Requested => ReturnStatusChoice.Requested,
        ReturnStatus.Authorized => ReturnStatusChoice.Authorized,
        ReturnStatus.Rejected => ReturnStatusChoice.Rejected,
        ReturnStatus.InTransit => ReturnStatusChoice.InTransit,
        ReturnStatus.Received => ReturnStatusChoice.Received,
        ReturnStatus.Refunded => ReturnStatusChoice.Refunded,
        ReturnStatus.Exchanged => ReturnStatusChoice.Exchanged,
        ReturnStatus.Closed => ReturnStatusChoice.Closed,
        _ => null,
    };
}
