namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>The customer groups of a generated store.</summary>
internal static class CustomerGroups
{
    public const int Count = 4;

    public static ReadOnlySpan<byte> Json(long id) => id switch
    {
        0 => """{"id":0,"code":"NOT LOGGED IN","tax_class_id":3,"tax_class_name":"Retail Customer"}"""u8,
        1 => """{"id":1,"code":"General","tax_class_id":3,"tax_class_name":"Retail Customer"}"""u8,
        2 => """{"id":2,"code":"Wholesale","tax_class_id":3,"tax_class_name":"Retail Customer"}"""u8,
        _ => """{"id":3,"code":"Retailer","tax_class_id":3,"tax_class_name":"Retail Customer"}"""u8,
    };
}
