using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>What a new order means for the timeline: its cart is no longer abandoned, and somebody may have to follow it up.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM.</param>
/// <param name="trace">Takes a line for support staff.</param>
internal sealed class OrderFollowUp(IOrganizationService systemService, Action<string> trace)
{
    private readonly FollowUpTasks _tasks = new(systemService);

    /// <param name="order">The new order, with its id.</param>
    /// <param name="now">The moment it was made, UTC.</param>
    public void Run(Entity order, DateTime now)
    {
        var person = order.GetAttributeValue<EntityReference>(OrderTable.Contact) ?? order.GetAttributeValue<EntityReference>(OrderTable.Account);
        if (ExternalKeys.StoreOfOrder(order.GetAttributeValue<string>(OrderTable.ExternalKey)) is { } store
            && order.GetAttributeValue<string>(OrderTable.CartId) is { Length: > 0 } cartId)
        {
            Convert(new ExternalKeys(store, ActivityErrors.KeyInvalid).WebActivity(WebActivityKind.CartAbandoned, cartId), order, person);
        }

        if (person is not null)
        {
            LeaveTask(order, person, now);
        }
    }

    private void Convert(string key, Entity order, EntityReference? person)
    {
        var activities = new WebActivityStore(systemService);
        if (activities.Find(key) is not { } cart || CartTransitions.Next(cart.Cart, CartStateChoice.Converted) is not { } state)
        {
            return;
        }

        var row = new Entity(WebActivityTable.Name)
        {
            [WebActivityTable.Subject] = "Cart became an order",
            [WebActivityTable.CartState] = new OptionSetValue((int)state),
            [WebActivityTable.Order] = new EntityReference(OrderTable.Name, order.Id),
        };
        if (person is not null)
        {
            row[WebActivityTable.Regarding] = person;
        }

        activities.Update(cart, WebActivityRows.Completed(row));
        _tasks.Close(FollowUpTasks.CartCategory, key);
    }

    // Orders of the past, from a first import, need no task any more.
    private void LeaveTask(Entity order, EntityReference person, DateTime now)
    {
        var rules = ActivitySettings.Read(systemService, trace).FollowUps;
        var due = (order.GetAttributeValue<DateTime?>(OrderTable.PlacedOn) ?? now).AddDays(rules.OrderDays);
        if (rules.CoversOrder(order.GetAttributeValue<Money>(OrderTable.GrandTotal)?.Value) && due >= now)
        {
            var key = order.GetAttributeValue<string>(OrderTable.ExternalKey);
            _tasks.Ensure(FollowUpTasks.OrderCategory, key, person, $"Follow up order {order.GetAttributeValue<string>(OrderTable.Number)}", due);
        }
    }
}
