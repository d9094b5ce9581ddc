using System.Text;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Metadata;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>Websites and store views of a store that was not loaded from captures.</summary>
internal static class StoreLayout
{
    /// <summary>Answers of the routes without parameters.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Answers { get; } =
    [
        Answer("store/websites", """
            [{"id":0,"code":"admin","name":"Admin","default_group_id":0},{"id":1,"code":"base","name":"Main Website","default_group_id":1},{"id":2,"code":"outlet_at","name":"Outlet \u00d6sterreich","default_group_id":2},{"id":3,"code":"uk","name":"United Kingdom","default_group_id":3}]
            """),
        Answer("store/storeGroups", """
            [{"id":0,"website_id":0,"root_category_id":0,"default_store_id":0,"name":"Default","code":"default"},{"id":1,"website_id":1,"root_category_id":2,"default_store_id":1,"name":"Main Website Store","code":"main_website_store"},{"id":2,"website_id":2,"root_category_id":2,"default_store_id":3,"name":"Outlet","code":"outlet_store"},{"id":3,"website_id":3,"root_category_id":2,"default_store_id":5,"name":"UK Store","code":"uk_store"}]
            """),
        Answer("store/storeViews", $"[{string.Join(',', Views.Select(View))}]"),
        Answer("store/storeConfigs", $"[{string.Join(',', Views.Where(view => view.Id > 0).Select(Config))}]"),
        Answer("returnsAttributeMetadata", $"[{string.Join(',', ReturnOptions.Attributes.Select(Attribute))}]"),
        Answer("modules", """["Magento_Store","Magento_Config","Magento_Directory","Magento_Customer","Magento_Quote","Magento_Sales","Magento_SalesRule","Magento_Tax","Magento_Shipping","Magento_Integration","Magento_Webapi"]"""),
        .. StockLayout.Answers.Concat(MetadataLayout.Answers).Select(answer => Answer(answer.Key, answer.Value)),
    ];

    /// <summary>Store views; the first is the default one, as Magento lists them.</summary>
    public static IReadOnlyList<StoreView> Views => StoreView.All;

    private static KeyValuePair<string, byte[]> Answer(string route, string json) => new(route, Encoding.UTF8.GetBytes(json.Trim()));

    private static string Attribute((string Code, IReadOnlyList<ReturnOption> Options) attribute) =>
        $$"""{"frontend_input":"select","attribute_code":"{{attribute.Code}}","required":true,"options":[{{string.Join(',', attribute.Options.Select(option => $$"""{"label":"{{option.Label}}","value":"{{option.Id}}"}"""))}}]}""";

    private static string View(StoreView view) =>
        $$"""{"id":{{view.Id}},"code":"{{view.Code}}","name":"{{view.Name}}","website_id":{{view.WebsiteId}},"store_group_id":{{view.WebsiteId}},"is_active":1}""";

    private static string Config(StoreView view) =>
        $$"""{"id":{{view.Id}},"code":"{{view.Code}}","website_id":{{view.WebsiteId}},"locale":"{{view.Locale}}","base_currency_code":"{{view.BaseCurrency}}","default_display_currency_code":"{{view.Currency}}","timezone":"Europe\/Berlin","weight_unit":"kgs","base_url":"http:\/\/shop.example\/","base_link_url":"http:\/\/shop.example\/","base_static_url":"http:\/\/shop.example\/static\/version1795406147\/","base_media_url":"http:\/\/shop.example\/media\/","secure_base_url":"http:\/\/shop.example\/","secure_base_link_url":"http:\/\/shop.example\/","secure_base_static_url":"http:\/\/shop.example\/static\/version1795406147\/","secure_base_media_url":"http:\/\/shop.example\/media\/"}""";
}
