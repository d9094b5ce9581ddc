using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>Whose purchases change with an order: its customer, and who was its customer before.</summary>
internal static class OrderCustomersTouched
{
    public static IReadOnlyList<Purchaser> By(StepInput order) =>
    [
        .. Both(order, OrderTable.Contact).Select(Purchaser.Contact),
        .. Both(order, OrderTable.Account).Select(Purchaser.Account),
    ];

    private static IEnumerable<Guid> Both(StepInput order, string column) =>
        new[] { order.Value<EntityReference>(column), order.Stored<EntityReference>(column) }
            .OfType<EntityReference>()
            .Select(reference => reference.Id)
            .Distinct();
}
