using CsCheck;

namespace PowerPlatformMagento.Contracts.Tests;

/// <summary>Every contract type with every member filled, with nothing but what is required, and with texts of all kinds.</summary>
internal static class ContractRecords
{
    private static readonly DateTime Instant = new(2026, 11, 23, 4, 5, 6, DateTimeKind.Utc);

    // No lone surrogates: they are no text, and no store can send them as UTF-8.
    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf("", "/", "\\", "\"", "a/b", "</script>", "Größe 42 \u20ac", "\ud83d\ude00", "\u0085\u2028\u2029", "\u007f", "\ufffe\uffff", "\ud7ff\ue000", "'<>&+", "\b\f\n\r\t\0\u001f", "МУЗЕЙ", "日本語"),
        Gen.Char.Where(letter => !char.IsSurrogate(letter)).Array[0, 40].Select(letters => new string(letters)));

    private static readonly Gen<decimal> Amount = Gen.OneOf(
        OneOf(0m, 0.0000m, 1.5000m, -12.34m, 119.00m, 79228162514264337593543950335m, 0.0000000000000000000000000001m),
        Gen.Long.Select(Gen.Int[0, 12], (units, scale) => new decimal((int)units, (int)(units >> 32), 0, units < 0, (byte)scale)));

    private static readonly Gen<DateTime> Time = Gen.OneOf(
        OneOf(Instant, Instant.AddMilliseconds(120), Instant.AddTicks(1), DateTime.UnixEpoch),
        Gen.Long[0, 4_000_000_000_000].Select(milliseconds => DateTime.UnixEpoch.AddMilliseconds(milliseconds)));

    public static Gen<Order> Orders { get; } = Gen.Select(Text, Text, Amount, Amount, Time, Gen.Bool)
        .Select((text, other, amount, small, time, flag) => FullOrder(text, other, amount, small, time, flag));

    public static Gen<Customer> Customers { get; } = Gen.Select(Text, Text, Time, Gen.Bool, Gen.Int)
        .Select((text, other, time, flag, number) => FullCustomer(text, other, time, flag, number));

    public static Gen<Return> Returns { get; } = Gen.Select(Text, Text, Amount, Time)
        .Select((text, other, amount, time) => FullReturn(text, other, amount, time));

    public static Gen<WebActivity> WebActivities { get; } = Gen.Select(Text, Text, Amount, Time, Gen.Bool)
        .Select((text, other, amount, time, flag) => FullWebActivity(text, other, amount, time, flag));

    public static Gen<ServiceRequest> ServiceRequests { get; } = Gen.Select(Text, Text, Amount, Time)
        .Select((text, other, amount, time) => FullServiceRequest(text, other, amount, time));

    public static Order SmallestOrder { get; } = new() { Source = Source("1", Instant), State = "new", Status = "pending", Currency = "EUR", BaseCurrency = "EUR" };

    public static Customer SmallestCustomer { get; } = new() { Source = Source("1", Instant), Email = "a@b.example" };

    public static Return SmallestReturn { get; } = new() { Source = Source("1", Instant), Number = "1", OrderId = "2", Status = ReturnStatus.Requested, MagentoStatus = "pending" };

    public static WebActivity SmallestWebActivity { get; } = new() { Source = Source("1", Instant), Kind = WebActivityKind.ProductViewed };

    public static ServiceRequest SmallestServiceRequest { get; } = new() { Source = Source("a.b-c_1", Instant), Kind = ServiceRequestKind.Question, Subject = "", Text = "" };

    public static Order FullOrder(string text, string other, decimal amount, decimal small, DateTime time, bool flag) => Filled(
        new Order
        {
            Source = Source(text, time),
            State = text,
            Status = other,
            Currency = text,
            BaseCurrency = other,
            IsGuest = flag,
            PlacedAt = time,
            GrandTotal = amount,
            Subtotal = small,
            Company = FullCompany(text, other, flag),
            BillingAddress = FullAddress(text, other, flag),
            Payment = Filled(new Payment { Method = text }, text),
            Lines = [Filled(new OrderLine { Id = text, Sku = other, Name = text, ProductType = other, Price = amount, Quantity = small }, other)],
            Shipments = [Filled(new Shipment { Id = text, Number = other, CreatedAt = time, Lines = [Line(text, small)], Tracks = [Filled(new Track { Id = text, Number = text }, other)] }, text)],
            Invoices = [Filled(new Invoice { Id = text, Number = other, State = text, CreatedAt = time, GrandTotal = amount, Lines = [Line(other, small)] }, text)],
            Refunds = [Filled(new Refund { Id = text, Number = other, State = text, CreatedAt = time, GrandTotal = amount, Lines = [] }, text)],
        },
        text);

    public static Customer FullCustomer(string text, string other, DateTime time, bool flag, int number) => Filled(
        new Customer
        {
            Source = Source(text, time),
            Email = other,
            IsEmailConfirmed = flag,
            CreatedAt = time,
            Gender = flag ? number : null,
            IsSubscribed = flag ? null : number > 0,
            Company = FullCompany(other, text, flag),
            Addresses = [FullAddress(text, other, flag), new Address()],
        },
        text);

    public static Return FullReturn(string text, string other, decimal amount, DateTime time) => Filled(
        new Return
        {
            Source = Source(text, time),
            Number = text,
            OrderId = other,
            Status = text,
            MagentoStatus = other,
            RequestedAt = time,
            Tracks = [Filled(new Track { Id = text, Number = other }, text)],
            Lines =
            [
                Filled(new ReturnLine { Id = text, OrderItemId = other, Status = text, MagentoStatus = other, QuantityRequested = amount, QuantityReceived = amount }, text),
                new ReturnLine { Id = other, OrderItemId = text, Status = other, MagentoStatus = text },
            ],
        },
        text);

    public static WebActivity FullWebActivity(string text, string other, decimal amount, DateTime time, bool flag) => Filled(
        new WebActivity
        {
            Source = Source(text, time),
            Kind = other,
            OccurredAt = time,
            HasConsent = flag,
            IsSubscribed = flag ? null : true,
            Total = amount,
            ItemCount = flag ? amount : null,
            Lines =
            [
                Filled(new WebActivityLine { Sku = text, Quantity = amount, RowTotal = amount }, other),
                new WebActivityLine { Sku = other },
            ],
        },
        text);

    public static ServiceRequest FullServiceRequest(string text, string other, decimal amount, DateTime time) => Filled(
        new ServiceRequest
        {
            Source = Source(text, time),
            Kind = text,
            Subject = other,
            Text = text,
            RequestedAt = time,
            Lines = [Filled(new ServiceRequestLine { Quantity = amount }, text), new ServiceRequestLine()],
            Attachments = [new Attachment { Name = other, ContentType = text, Content = "aGVsbG8vLys=" }],
        },
        text);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Source Source(string id, DateTime time) => new()
    {
        Store = "main",
        Id = id,
        Number = id,
        UpdatedAt = time,
        Revision = new DateTimeOffset(time).ToUnixTimeMilliseconds(),
        ReadAt = time.AddTicks(10),
    };

    private static DocumentLine Line(string text, decimal quantity) => Filled(new DocumentLine { Id = text, OrderLineId = text, Sku = text, Quantity = quantity }, text);

    private static Company FullCompany(string text, string other, bool flag) =>
        Filled(new Company { Name = text, IsAdministrator = flag, Address = FullAddress(other, text, flag) }, other);

    private static Address FullAddress(string text, string other, bool flag) => Filled(new Address { Street = flag ? [text, other] : [] }, text);

    // Optional texts are filled by reflection, so that a member added to a contract is tested without a change here.
    private static T Filled<T>(T record, string text)
        where T : class
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property.PropertyType == typeof(string) && property.GetValue(record) is null))
        {
            property.SetValue(record, text);
        }

        return record;
    }
}
