using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>What people do in the store beside the app. All of it goes through the store's own operations, so that events are sent and the sync carries it.</summary>
internal sealed class ShopDesk(PageOptions options, Journeys journeys)
{
    private const string NothingToShip = "Nothing of this order is left to ship.";
    private const string AlreadyInvoiced = "This order cannot be invoiced: it is invoiced already, or canceled.";
    private const string NothingToRefund = "This order cannot be refunded: it is not invoiced, or refunded already.";
    private const string TooLateToCancel = "This order cannot be canceled any more: something was invoiced or shipped, or it is canceled.";

    /// <summary>Whether there is a store that can be changed; a real store is only read.</summary>
    public bool IsOpen => options.Store?.Operations is not null;

    /// <summary>Whether goods can come back: Magento Open Source has no returns.</summary>
    public bool HasReturns => IsOpen && Operations.Edition != StoreEdition.OpenSource;

    /// <summary>Customers, orders and returns.</summary>
    public StoreCatalogue Catalogue => Operations.Catalogue;

    private StoreOperations Operations => options.Store?.Operations ?? throw new InvalidOperationException("There is no store that can be changed.");

    /// <summary>What a cart costs, or why it cannot be ordered.</summary>
    public (CatalogueTotals? Totals, string? Refusal) Price(NewOrder order)
    {
        try
        {
            return (Operations.Front.Price(order), null);
        }
        catch (StoreRuleException exception)
        {
            return (null, exception.Message);
        }
    }

    public ShopAnswer PlaceOrder(NewOrder order) => Send(ShopRecordKind.Order, () => Operations.Front.PlaceOrder(order));

    public ShopAnswer Register(NewCustomer customer) => Send(ShopRecordKind.Customer, () => Operations.Front.Register(customer));

    public ShopAnswer AskReturn(NewReturn asked) => Send(ShopRecordKind.Return, () => Operations.Returns.Request(asked));

    /// <summary>Ships what is left, as one parcel.</summary>
    public ShopAnswer Ship(long orderId, string? trackNumber) => Change(
        orderId, order => order.CanShip, NothingToShip, () => Operations.Orders.Ship(orderId, everything: true, string.IsNullOrWhiteSpace(trackNumber) ? null : trackNumber.Trim()));

    /// <summary>Invoices everything; the order is paid.</summary>
    public ShopAnswer Invoice(long orderId) => Change(orderId, order => order.CanInvoice, AlreadyInvoiced, () => Operations.Orders.Invoice(orderId));

    /// <summary>Refunds everything.</summary>
    public ShopAnswer Refund(long orderId) => Change(orderId, order => order.CanRefund, NothingToRefund, () => Operations.Orders.Refund(orderId));

    public ShopAnswer Cancel(long orderId) => Change(orderId, order => order.CanCancel, TooLateToCancel, () => Operations.Orders.Cancel(orderId));

    /// <summary>Goes one step on with a return.</summary>
    public ShopAnswer Step(ReturnStep step, long returnId) => Send(ShopRecordKind.Return, () =>
    {
        step.Do(Operations.Returns, returnId);
        return returnId;
    });

    // The store's editor does what it is told, as an import would: what the buttons promise is checked here once more, because the order may have changed since they were drawn.
    private ShopAnswer Change(long orderId, Func<CatalogueOrderDetails, bool> allows, string refusal, Action change) => Send(ShopRecordKind.Order, () =>
    {
        var order = Catalogue.Order(orderId) ?? throw new StoreRuleException("The store has no such order.");
        if (!allows(order))
        {
            throw new StoreRuleException(refusal);
        }

        change();
        return orderId;
    });

    private string? StatusOf(ShopRecord record) => record.Kind switch
    {
        ShopRecordKind.Order => Catalogue.Order(record.Id)?.Order.Status,
        ShopRecordKind.Return => Catalogue.Return(record.Id)?.Status,
        _ => null,
    };

    private ShopAnswer Send(ShopRecordKind kind, Func<long> change)
    {
        try
        {
            return new ShopAnswer(journeys.Send(() => new ShopRecord(kind, change()), StatusOf), null);
        }
        catch (StoreRuleException exception)
        {
            return new ShopAnswer(null, exception.Message);
        }
    }
}
