using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Benchmarks.Imports;

/// <summary>Orders as the worker delivers them, of any number of lines.</summary>
internal static class OrderMessages
{
    private static readonly DateTime Epoch = new(2026, 11, 23, 4, 0, 0, DateTimeKind.Utc);

    public static string Payload(Order order) => JsonSerializer.Serialize(order, ContractJson.Exact.Order);

    /// <summary>An order of a customer with an account who buys for a company: the most that is to be resolved.</summary>
    public static Order Make(int id, int customerId, int lines) => new()
    {
        Source = SourceOf(id, 0),
        StoreView = "default",
        Website = "base",
        State = OrderState.New,
        Status = "pending",
        PlacedAt = Epoch,
        CustomerId = Text(customerId),
        Email = $"buyer{customerId}@example.com",
        FirstName = "Erika",
        LastName = $"Muster{customerId}",
        CustomerGroupId = "1",
        Company = new Company { Name = $"Muster {customerId} GmbH", TaxId = $"DE{customerId:000000000}" },
        BillingAddress = AddressOf(customerId),
        ShippingAddress = AddressOf(customerId),
        Currency = "EUR",
        BaseCurrency = "EUR",
        Subtotal = lines,
        GrandTotal = lines,
        TotalDue = lines,
        BaseSubtotal = lines,
        BaseGrandTotal = lines,
        ShippingMethod = "flatrate_flatrate",
        TotalQuantity = lines,
        Payment = new Payment { Method = "checkmo", AmountOrdered = lines },
        Lines = [.. Enumerable.Range(1, lines).Select(position => LineOf((id * 1000) + position))],
    };

    /// <summary>The same order later: paid and shipped in full.</summary>
    public static Order Settled(Order order)
    {
        var id = int.Parse(order.Source.Id, CultureInfo.InvariantCulture);
        DocumentLine[] rows = [.. order.Lines.Select(line => new DocumentLine { Id = line.Id, OrderLineId = line.Id, Sku = line.Sku, Quantity = 1, RowTotal = 1 })];
        return order with
        {
            Source = SourceOf(id, 60_000),
            State = OrderState.Complete,
            Status = "complete",
            TotalPaid = order.GrandTotal,
            TotalDue = 0,
            Lines = [.. order.Lines.Select(line => line with { QuantityInvoiced = 1, QuantityShipped = 1 })],
            Shipments = [new Shipment { Id = Text(id), Number = Text(id), CreatedAt = Epoch, TotalQuantity = rows.Length, Lines = rows }],
            Invoices = [new Invoice { Id = Text(id), Number = Text(id), State = DocumentState.Paid, CreatedAt = Epoch, GrandTotal = order.GrandTotal, Lines = rows }],
        };
    }

    private static Source SourceOf(int id, long later) => new()
    {
        Store = "main",
        Id = Text(id),
        Number = id.ToString("000000000", CultureInfo.InvariantCulture),
        UpdatedAt = Epoch.AddMilliseconds(later),
        Revision = ((Epoch - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond) + later,
        ReadAt = Epoch.AddMilliseconds(later + 1000),
    };

    private static Address AddressOf(int customerId) => new()
    {
        FirstName = "Erika",
        LastName = $"Muster{customerId}",
        Company = $"Muster {customerId} GmbH",
        Street = [$"Hauptstr. {customerId}"],
        City = "Ulm",
        Postcode = "89073",
        CountryCode = "DE",
        Telephone = "0731 000000",
    };

    private static OrderLine LineOf(int id) => new()
    {
        Id = Text(id),
        Sku = $"MUG-{id}",
        Name = "Mug",
        ProductId = "7",
        ProductType = "simple",
        Quantity = 1,
        OriginalPrice = 1,
        Price = 1,
        PriceInclTax = 1,
        RowTotal = 1,
        BaseRowTotal = 1,
    };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
