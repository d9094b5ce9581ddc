namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_valuemapkind</c>.</summary>
internal enum ValueMapKind
{
    OrderStatus = 772100000,
    PaymentMethod = 772100001,
    ShippingMethod = 772100002,
    Carrier = 772100003,
    TaxClass = 772100004,
    SourceToWarehouse = 772100005,
    CustomerGroup = 772100006,
    Country = 772100007,
    CaseSubject = 772100008,
    ReturnReason = 772100009,
}
