using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>What is stored of a web activity, as far as decisions need it.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="RowVersion">Version of the row when it was read.</param>
/// <param name="Cart">State of a cart; null for other kinds.</param>
/// <param name="OccurredOn">When it happened, UTC.</param>
/// <param name="Total">Total of a cart.</param>
/// <param name="ItemCount">Items of a cart.</param>
/// <param name="Regarding">Whom it is about.</param>
internal sealed record StoredActivity(Guid Id, string? RowVersion, CartStateChoice? Cart, DateTime? OccurredOn, decimal? Total, decimal? ItemCount, EntityReference? Regarding)
{
    public static StoredActivity Of(Entity row) => new(
        row.Id,
        row.RowVersion,
        (CartStateChoice?)row.GetAttributeValue<OptionSetValue>(WebActivityTable.CartState)?.Value,
        row.GetAttributeValue<DateTime?>(WebActivityTable.OccurredOn),
        row.GetAttributeValue<decimal?>(WebActivityTable.CartTotal),
        row.GetAttributeValue<decimal?>(WebActivityTable.ItemCount),
        row.GetAttributeValue<EntityReference>(WebActivityTable.Regarding));
}
