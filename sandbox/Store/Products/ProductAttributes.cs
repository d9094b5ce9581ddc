using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>The attributes of the generated store. Ids and scopes are those of a fresh Magento 2.4.7.</summary>
internal static class ProductAttributes
{
    /// <summary>The attribute the sizes of configurable products are chosen by.</summary>
    public const int SizeId = 137;

    /// <summary>Option value of the first size.</summary>
    public const int FirstSize = 4;

    private const string Default = "Use config";

    /// <summary>Members of a product itself; the others are in its <c>custom_attributes</c>.</summary>
    public static IReadOnlyList<ProductAttribute> Own { get; } =
    [
        new(73, "name", "Product Name", "text", "varchar", "store", IsRequired: true),
        new(74, "sku", "SKU", "text", "static", "global", IsRequired: true),
        new(77, "price", "Price", "price", "decimal", "global", IsRequired: true),
        new(82, "weight", "Weight", "weight", "decimal", "global"),
        new(97, "status", "Enable Product", "select", "int", "website") { Options = [("1", "Enabled"), ("2", "Disabled")] },
        new(99, "visibility", "Visibility", "select", "int", "store") { Options = [("1", "Not Visible Individually"), ("2", "Catalog"), ("3", "Search"), ("4", "Catalog, Search")] },
    ];

    /// <summary>Custom attributes in the order a product answers them, which the captures of 2.4.7 show.</summary>
    public static IReadOnlyList<ProductAttribute> Custom { get; } =
    [
        new(87, "image", "Base", "media_image", "varchar", "store"),
        new(88, "small_image", "Small", "media_image", "varchar", "store"),
        new(89, "thumbnail", "Thumbnail", "media_image", "varchar", "store"),
        new(78, "special_price", "Special Price", "price", "decimal", "global"),
        new(79, "special_from_date", "Special Price From Date", "date", "datetime", "website"),
        new(80, "special_to_date", "Special Price To Date", "date", "datetime", "website"),
        new(109, "options_container", "Display Product Options In", "select", "varchar", "store") { Options = [("container1", "Product Info Column"), ("container2", "Block after Info Column")] },
        new(81, "cost", "Cost", "price", "decimal", "global"),
        new(120, "msrp_display_actual_price_type", "Display Actual Price", "select", "varchar", "website") { Options = [("0", Default), ("1", "On Gesture"), ("2", "In Cart"), ("3", "Before Order Confirmation")] },
        new(121, "url_key", "URL Key", "text", "varchar", "store"),
        new(111, "required_options", "", "text", "static", "store"),
        new(112, "has_options", "", "text", "static", "store"),
        new(84, "meta_title", "Meta Title", "text", "varchar", "store"),
        new(85, "meta_keyword", "Meta Keywords", "textarea", "text", "store"),
        new(86, "meta_description", "Meta Description", "textarea", "varchar", "store"),
        new(136, "tax_class_id", "Tax Class", "select", "int", "website") { Options = [("0", "None"), ("2", "Taxable Goods")] },
        new(SizeId, "size", "Size", "select", "int", "global", IsUserDefined: true) { Options = [.. Product.Sizes.Select((size, index) => ($"{FirstSize + index}", size))] },
        new(138, "erp_item_number", "ERP Item Number", "text", "varchar", "global", IsUserDefined: true),
        new(139, "is_service_part", "Service Part", "boolean", "int", "global", IsUserDefined: true) { Options = [("1", "Yes"), ("0", "No")] },
        new(104, "category_ids", "Categories", "text", "static", "global"),
        new(76, "short_description", "Short Description", "textarea", "text", "store"),
        new(75, "description", "Description", "textarea", "text", "store"),
    ];

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<ProductAttribute> All { get; } = [.. Own.Concat(Custom).OrderBy(attribute => attribute.Id)];

    /// <summary>Codes of what can differ from store view to store view. Taken for granted: prices are global, as Magento ships.</summary>
    public static IReadOnlySet<string> PerView { get; } = All.Where(attribute => attribute.Scope == "store").Select(attribute => attribute.Code).Append("status").ToHashSet();

    /// <summary>Position among the custom attributes of a product; attributes a merchant added come before the categories.</summary>
    public static int Position(string code)
    {
        for (var index = 0; index < Custom.Count; index++)
        {
            if (Custom[index].Code == code)
            {
                return index;
            }
        }

        return Position("category_ids") - 1;
    }
}
