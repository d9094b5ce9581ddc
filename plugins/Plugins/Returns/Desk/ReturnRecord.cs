using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>A stored return with everything an answer or a fact needs.</summary>
/// <param name="Row">The return.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="StoreKey">Key of the store.</param>
/// <param name="OrderMagentoId">Magento's id of the order; null while the order is missing.</param>
internal sealed record ReturnRecord(Entity Row, IReadOnlyList<Entity> Lines, string? StoreKey, string? OrderMagentoId)
{
    public Guid Id => Row.Id;

    public string Number => Row.GetAttributeValue<string>(ReturnTable.Number) ?? string.Empty;

    /// <summary>Magento's id of the return; null for returns the store does not have itself.</summary>
    public string? MagentoId => Row.GetAttributeValue<string>(ReturnTable.MagentoId);

    public Guid? StoreId => Row.GetAttributeValue<EntityReference>(ReturnTable.Store)?.Id;

    public EntityReference? Contact => Row.GetAttributeValue<EntityReference>(ReturnTable.Contact);

    public ReturnState State => ReturnLedger.StateOf(Row, Lines);

    public ReturnMilestones Milestones => new(
        Row.GetAttributeValue<DateTime?>(ReturnTable.AuthorizedOn),
        Row.GetAttributeValue<DateTime?>(ReturnTable.ReceivedOn),
        Row.GetAttributeValue<DateTime?>(ReturnTable.ClosedOn));

    public ErpState? Erp => (ErpState?)Row.GetAttributeValue<OptionSetValue>(ReturnTable.ErpState)?.Value;
}
