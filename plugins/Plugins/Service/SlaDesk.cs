using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>Reads targets and orders and writes what the clock says: two requests and one more for each change.
/// Dataverse takes no bulk requests from plug-ins.</summary>
/// <param name="userService">Calls Dataverse as the user who called.</param>
internal sealed class SlaDesk(IOrganizationService userService)
{
    private const int Active = 0;

    public SlaTargets ReadTargets()
    {
        var query = new QueryExpression(SlaTargetTable.Name)
        {
            ColumnSet = new ColumnSet(SettingColumns.Store, SlaTargetTable.Stage, SlaTargetTable.WarnAfterMinutes, SlaTargetTable.BreachAfterMinutes),
        };
        query.Criteria.AddCondition(SlaTargetTable.StateCode, ConditionOperator.Equal, Active);
        return new SlaTargets([.. userService.RetrieveMultiple(query).Entities.Select(TargetOf)]);
    }

    public IReadOnlyList<OrderProgress> ReadOrders(SlaTargets targets, DateTime now, int most) =>
        [.. userService.RetrieveMultiple(SlaQuery.For(targets, now, most)).Entities.Select(ProgressOf)];

    public void Write(OrderProgress order, SlaState state) => userService.Update(new Entity(OrderTable.Name, order.Id)
    {
        [OrderTable.SlaStatus] = new OptionSetValue((int)state.Status),
        [OrderTable.SlaDueOn] = state.DueOn,
    });

    private static SlaTarget TargetOf(Entity row) => new(
        row.GetAttributeValue<EntityReference>(SettingColumns.Store)?.Id,
        (SlaStage)row.GetAttributeValue<OptionSetValue>(SlaTargetTable.Stage).Value,
        TimeSpan.FromMinutes(row.GetAttributeValue<int>(SlaTargetTable.WarnAfterMinutes)),
        TimeSpan.FromMinutes(row.GetAttributeValue<int>(SlaTargetTable.BreachAfterMinutes)));

    private static OrderProgress ProgressOf(Entity row) => new()
    {
        Id = row.Id,
        StoreId = row.GetAttributeValue<EntityReference>(OrderTable.Store)?.Id,
        PlacedOn = row.GetAttributeValue<DateTime?>(OrderTable.PlacedOn),
        CreatedOn = row.GetAttributeValue<DateTime>(OrderTable.CreatedOn),
        ShippedOn = row.GetAttributeValue<DateTime?>(OrderTable.ShippedOn),
        IsVirtual = row.GetAttributeValue<bool?>(OrderTable.IsVirtual) ?? false,
        State = (OrderStateChoice?)row.GetAttributeValue<OptionSetValue>(OrderTable.State)?.Value,
        Stored = new SlaState(
            (SlaStatus)(row.GetAttributeValue<OptionSetValue>(OrderTable.SlaStatus)?.Value ?? (int)SlaStatus.NotMeasured),
            row.GetAttributeValue<DateTime?>(OrderTable.SlaDueOn)),
    };
}
