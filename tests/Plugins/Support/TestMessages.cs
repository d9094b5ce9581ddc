using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>Valid messages; tests change only what they are about.</summary>
internal static class TestMessages
{
    public static readonly DateTime Noon = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>Where a message comes from; revision and reading are counted in minutes after noon.</summary>
    public static Source From(string id, int revision = 0, int? reading = null, string? number = null, string store = "main") => new()
    {
        Store = store,
        Id = id,
        Number = number,
        UpdatedAt = Noon.AddMinutes(revision),
        Revision = new DateTimeOffset(Noon.AddMinutes(revision)).ToUnixTimeMilliseconds(),
        ReadAt = Noon.AddMinutes(reading ?? revision).AddSeconds(5),
    };

    public static Customer Customer(string id = "5", int revision = 0) => new()
    {
        Source = From(id, revision),
        StoreView = "default",
        Website = "base",
        Email = $"customer{id}@example.com",
        IsEmailConfirmed = true,
        FirstName = "Anna",
        LastName = "Müller",
        CreatedAt = Noon,
        Addresses = [Address("1") with { IsDefaultBilling = true, IsDefaultShipping = true }],
    };

    public static Order Order(string id = "12", int revision = 0) => new()
    {
        Source = From(id, revision, number: $"0000000{id}"),
        StoreView = "default",
        Website = "base",
        State = OrderState.New,
        Status = "pending",
        PlacedAt = Noon,
        CustomerId = "5",
        Email = "customer5@example.com",
        FirstName = "Anna",
        LastName = "Müller",
        BillingAddress = Address(null),
        ShippingAddress = Address(null) with { Street = ["Lagerweg 9"] },
        Currency = "EUR",
        BaseCurrency = "USD",
        Subtotal = 20m,
        ShippingAmount = 5m,
        ShippingTaxAmount = 0.95m,
        TaxAmount = 4.75m,
        GrandTotal = 29.75m,
        TotalDue = 29.75m,
        BaseSubtotal = 22m,
        BaseGrandTotal = 32.73m,
        ShippingMethod = "flatrate_flatrate",
        ShippingDescription = "Flat Rate - Fixed",
        TotalQuantity = 2m,
        Weight = 1.5m,
        Payment = new Payment { Method = "checkmo", AmountOrdered = 29.75m },
        Lines = [Line($"{id}1")],
    };

    public static Order GuestOrder(string id = "12", int revision = 0, string email = "guest@example.com") =>
        Order(id, revision) with { CustomerId = null, IsGuest = true, Email = email, FirstName = "Gerd", LastName = "Gast" };

    public static OrderLine Line(string id, string sku = "MUG") => new()
    {
        Id = id,
        Sku = sku,
        Name = "Mug",
        ProductId = "3",
        ProductType = "simple",
        Quantity = 2m,
        OriginalPrice = 11m,
        Price = 10m,
        PriceInclTax = 11.9m,
        RowTotal = 20m,
        BaseRowTotal = 22m,
        TaxAmount = 3.8m,
        TaxPercent = 19m,
        Weight = 0.75m,
    };

    public static Shipment Shipment(string id, string lineId, params Track[] tracks) => new()
    {
        Id = id,
        Number = $"S{id}",
        CreatedAt = Noon,
        SourceCode = "default",
        TotalQuantity = 1m,
        Lines = [new DocumentLine { Id = $"{id}1", OrderLineId = lineId, Sku = "MUG", Quantity = 1m }],
        Tracks = tracks,
    };

    public static Track Track(string number) => new() { Id = "7", Number = number, CarrierCode = "custom", Title = "DHL" };

    public static Invoice Invoice(string id, string lineId) => new()
    {
        Id = id,
        Number = $"I{id}",
        State = DocumentState.Paid,
        CreatedAt = Noon,
        TransactionId = "tx-1",
        Subtotal = 20m,
        ShippingAmount = 5m,
        TaxAmount = 4.75m,
        GrandTotal = 29.75m,
        BaseGrandTotal = 32.73m,
        Lines = [new DocumentLine { Id = $"{id}1", OrderLineId = lineId, Sku = "MUG", Quantity = 2m, RowTotal = 20m, TaxAmount = 3.8m, DiscountAmount = 0m }],
    };

    public static Refund Refund(string id, string lineId) => new()
    {
        Id = id,
        Number = $"R{id}",
        State = DocumentState.Refunded,
        CreatedAt = Noon,
        InvoiceId = "31",
        Subtotal = 10m,
        TaxAmount = 1.9m,
        AdjustmentNegative = 1m,
        GrandTotal = 10.9m,
        BaseGrandTotal = 12m,
        Lines = [new DocumentLine { Id = $"{id}1", OrderLineId = lineId, Sku = "MUG", Quantity = 1m, RowTotal = 10m, TaxAmount = 1.9m }],
    };

    public static Return Return(string id = "71", int revision = 0) => new()
    {
        Source = From(id, revision, number: $"RMA{id}"),
        Number = $"RMA{id}",
        OrderId = "12",
        OrderNumber = "000000012",
        CustomerId = "5",
        CustomerName = "Anna Müller",
        EmailAddress = "customer5@example.com",
        Website = "base",
        StoreView = "default",
        Status = ReturnStatus.Requested,
        MagentoStatus = "pending",
        RequestedAt = Noon,
        Comments = "The handle is broken.",
        Lines = [ReturnLine($"{id}1", "121")],
    };

    public static ReturnLine ReturnLine(string id, string orderItemId) => new()
    {
        Id = id,
        OrderItemId = orderItemId,
        Sku = "MUG",
        Name = "Mug",
        QuantityRequested = 1m,
        Status = ReturnStatus.Requested,
        MagentoStatus = "pending",
        Reason = "Out of Service",
        Condition = "Damaged",
        Resolution = "Refund",
    };

    public static Address Address(string? id) => new()
    {
        Id = id,
        FirstName = "Anna",
        LastName = "Müller",
        Street = ["Hauptstr. 5"],
        City = "München",
        Region = "Bayern",
        RegionCode = "BAY",
        Postcode = "80331",
        CountryCode = "DE",
        Telephone = "+49 89 1",
    };
}
