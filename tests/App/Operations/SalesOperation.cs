namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>A call of an operation on orders or customers that would do something if nothing went wrong.</summary>
/// <param name="Name">Name of the operation.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Address">Address below the store.</param>
/// <param name="Body">JSON; null for none.</param>
internal sealed record SalesOperation(string Name, HttpMethod Method, string Address, string? Body = null)
{
    /// <summary>All operations of both areas, about records that are there.</summary>
    public static IReadOnlyList<SalesOperation> All(long order, long shipment, long customer, long address) =>
    [
        new("ListOrders", HttpMethod.Get, "orders"),
        new("GetOrder", HttpMethod.Get, $"orders/{order}"),
        new("GetOrderByNumber", HttpMethod.Get, $"orders-by-number/{order:D9}"),
        new("AddOrderComment", HttpMethod.Post, $"orders/{order}/comments", """{"comment":"Hello"}"""),
        new("HoldOrder", HttpMethod.Post, $"orders/{order}/hold"),
        new("ReleaseOrder", HttpMethod.Post, $"orders/{order}/unhold"),
        new("CancelOrder", HttpMethod.Post, $"orders/{order}/cancel"),
        new("ShipOrder", HttpMethod.Post, $"orders/{order}/ship", "{}"),
        new("InvoiceOrder", HttpMethod.Post, $"orders/{order}/invoice", "{}"),
        new("RefundOrder", HttpMethod.Post, $"orders/{order}/refund", "{}"),
        new("LinkOrder", HttpMethod.Post, $"orders/{order}/link", """{"externalId":"SO-1"}"""),
        new("SendOrderEmail", HttpMethod.Post, $"orders/{order}/email"),
        new("AddShipmentTrack", HttpMethod.Post, $"shipments/{shipment}/tracks", """{"number":"JD-9"}"""),
        new("ListCustomers", HttpMethod.Get, "customers"),
        new("GetCustomer", HttpMethod.Get, $"customers/{customer}"),
        new("GetCustomerByEmail", HttpMethod.Get, "customers-by-email?email=eva.muster@example.com"),
        new("CreateCustomer", HttpMethod.Post, "customers", """{"email":"new@example.com","firstName":"A","lastName":"B","website":"base"}"""),
        new("UpdateCustomer", HttpMethod.Patch, $"customers/{customer}", """{"firstName":"Ann"}"""),
        new("SaveCustomerAddress", HttpMethod.Post, $"customers/{customer}/addresses", """{"street":["a"],"city":"b","countryCode":"AT","postcode":"1","telephone":"2"}"""),
        new("DeleteCustomerAddress", HttpMethod.Delete, $"customers/{customer}/addresses/{address}"),
        new("SetCustomerGroup", HttpMethod.Post, $"customers/{customer}/group", """{"groupId":"2"}"""),
        new("LinkCustomer", HttpMethod.Post, $"customers/{customer}/link", """{"externalId":"A-1"}"""),
    ];

    /// <summary>Whether it takes a body.</summary>
    public bool TakesBody => Body is not null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
