namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>Sources and stocks of a store that was not loaded from captures: two warehouses for the continent, one for the islands.</summary>
internal static class StockLayout
{
    public const string Sources = "inventory/sources";
    public const string Stocks = "inventory/stocks";
    public const string Links = "inventory/stock-source-links";

    /// <summary>Lists as JSON, by the route that answers them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Answers { get; } =
    [
        new(Sources, """
            [{"source_code":"default","name":"Default Source","enabled":true,"description":"Default Source","latitude":0,"longitude":0,"country_id":"US","postcode":"00000","use_default_carrier_config":true,"carrier_links":[],"extension_attributes":{"is_pickup_location_active":false,"frontend_name":""}},
            {"source_code":"wien","name":"Lager Wien","enabled":true,"latitude":48.208,"longitude":16.37,"country_id":"AT","city":"Wien","street":"Graben 2","postcode":"1010","use_default_carrier_config":true,"carrier_links":[],"extension_attributes":{"is_pickup_location_active":false,"frontend_name":"Lager Wien"}},
            {"source_code":"london","name":"Warehouse London","enabled":true,"latitude":51.507,"longitude":-0.127,"country_id":"GB","city":"London","street":"1 Dock Street","postcode":"E1 8JP","use_default_carrier_config":true,"carrier_links":[],"extension_attributes":{"is_pickup_location_active":false,"frontend_name":"Warehouse London"}}]
            """),
        new(Stocks, """
            [{"stock_id":1,"name":"Default Stock","extension_attributes":{"sales_channels":[{"type":"website","code":"base"},{"type":"website","code":"outlet_at"}]}},
            {"stock_id":2,"name":"UK Stock","extension_attributes":{"sales_channels":[{"type":"website","code":"uk"}]}}]
            """),
        new(Links, """
            [{"stock_id":1,"source_code":"default","priority":1},{"stock_id":1,"source_code":"wien","priority":2},{"stock_id":2,"source_code":"london","priority":1}]
            """),
    ];
}
