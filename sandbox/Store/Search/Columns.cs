using System.Collections.Frozen;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>Columns that can be filtered and sorted by, per collection. Names from the REST schema of Magento Open Source 2.4.7.</summary>
internal static class Columns
{
    private static readonly FrozenDictionary<string, Column> Orders = Table(
        numbers: "adjustment_negative adjustment_positive base_adjustment_negative base_adjustment_positive base_discount_amount base_discount_canceled"
        + " base_discount_invoiced base_discount_refunded base_grand_total base_discount_tax_compensation_amount base_discount_tax_compensation_invoiced"
        + " base_discount_tax_compensation_refunded base_shipping_amount base_shipping_canceled base_shipping_discount_amount"
        + " base_shipping_discount_tax_compensation_amnt base_shipping_incl_tax base_shipping_invoiced base_shipping_refunded base_shipping_tax_amount"
        + " base_shipping_tax_refunded base_subtotal base_subtotal_canceled base_subtotal_incl_tax base_subtotal_invoiced base_subtotal_refunded base_tax_amount"
        + " base_tax_canceled base_tax_invoiced base_tax_refunded base_total_canceled base_total_due base_total_invoiced base_total_invoiced_cost"
        + " base_total_offline_refunded base_total_online_refunded base_total_paid base_total_qty_ordered base_total_refunded base_to_global_rate"
        + " base_to_order_rate billing_address_id can_ship_partially can_ship_partially_item customer_gender customer_group_id customer_id customer_is_guest"
        + " customer_note_notify discount_amount discount_canceled discount_invoiced discount_refunded edit_increment email_sent entity_id"
        + " forced_shipment_with_invoice grand_total discount_tax_compensation_amount discount_tax_compensation_invoiced discount_tax_compensation_refunded"
        + " is_virtual payment_authorization_amount payment_auth_expiration quote_address_id quote_id shipping_amount shipping_canceled shipping_discount_amount"
        + " shipping_discount_tax_compensation_amount shipping_incl_tax shipping_invoiced shipping_refunded shipping_tax_amount shipping_tax_refunded store_id"
        + " store_to_base_rate store_to_order_rate subtotal subtotal_canceled subtotal_incl_tax subtotal_invoiced subtotal_refunded tax_amount tax_canceled"
        + " tax_invoiced tax_refunded total_canceled total_due total_invoiced total_item_count total_offline_refunded total_online_refunded total_paid"
        + " total_qty_ordered total_refunded weight",
        dates: "created_at updated_at",
        texts: "applied_rule_ids base_currency_code coupon_code customer_dob customer_email customer_firstname customer_lastname customer_middlename customer_note"
        + " customer_prefix customer_suffix customer_taxvat discount_description ext_customer_id ext_order_id global_currency_code hold_before_state"
        + " hold_before_status increment_id order_currency_code original_increment_id protect_code relation_child_id relation_child_real_id relation_parent_id"
        + " relation_parent_real_id remote_ip shipping_description state status store_currency_code store_name x_forwarded_for");

    private static readonly FrozenDictionary<string, Column> OrderItems = Table(
        numbers: "amount_refunded base_amount_refunded base_cost base_discount_amount base_discount_invoiced base_discount_refunded"
        + " base_discount_tax_compensation_amount base_discount_tax_compensation_invoiced base_discount_tax_compensation_refunded base_original_price base_price"
        + " base_price_incl_tax base_row_invoiced base_row_total base_row_total_incl_tax base_tax_amount base_tax_before_discount base_tax_invoiced"
        + " base_tax_refunded base_weee_tax_applied_amount base_weee_tax_applied_row_amnt base_weee_tax_disposition base_weee_tax_row_disposition discount_amount"
        + " discount_invoiced discount_percent discount_refunded event_id free_shipping gw_base_price gw_base_price_invoiced gw_base_price_refunded"
        + " gw_base_tax_amount gw_base_tax_amount_invoiced gw_base_tax_amount_refunded gw_id gw_price gw_price_invoiced gw_price_refunded gw_tax_amount"
        + " gw_tax_amount_invoiced gw_tax_amount_refunded discount_tax_compensation_amount discount_tax_compensation_canceled discount_tax_compensation_invoiced"
        + " discount_tax_compensation_refunded is_qty_decimal is_virtual item_id locked_do_invoice locked_do_ship no_discount order_id original_price"
        + " parent_item_id price price_incl_tax product_id qty_backordered qty_canceled qty_invoiced qty_ordered qty_refunded qty_returned qty_shipped"
        + " quote_item_id row_invoiced row_total row_total_incl_tax row_weight store_id tax_amount tax_before_discount tax_canceled tax_invoiced tax_percent"
        + " tax_refunded weee_tax_applied_amount weee_tax_applied_row_amount weee_tax_disposition weee_tax_row_disposition weight",
        dates: "created_at updated_at",
        texts: "additional_data applied_rule_ids description ext_order_item_id name product_type sku weee_tax_applied");

    private static readonly FrozenDictionary<string, Column> Shipments = Table(
        numbers: "billing_address_id customer_id email_sent entity_id order_id shipment_status shipping_address_id store_id total_qty total_weight",
        dates: "created_at updated_at",
        texts: "increment_id shipping_label");

    private static readonly FrozenDictionary<string, Column> Invoices = Table(
        numbers: "base_discount_amount base_grand_total base_discount_tax_compensation_amount base_shipping_amount base_shipping_discount_tax_compensation_amnt"
        + " base_shipping_incl_tax base_shipping_tax_amount base_subtotal base_subtotal_incl_tax base_tax_amount base_total_refunded base_to_global_rate"
        + " base_to_order_rate billing_address_id can_void_flag discount_amount email_sent entity_id grand_total discount_tax_compensation_amount"
        + " is_used_for_refund order_id shipping_address_id shipping_amount shipping_discount_tax_compensation_amount shipping_incl_tax shipping_tax_amount state"
        + " store_id store_to_base_rate store_to_order_rate subtotal subtotal_incl_tax tax_amount total_qty",
        dates: "created_at updated_at",
        texts: "base_currency_code discount_description global_currency_code increment_id order_currency_code store_currency_code transaction_id");

    private static readonly FrozenDictionary<string, Column> Creditmemos = Table(
        numbers: "adjustment adjustment_negative adjustment_positive base_adjustment base_adjustment_negative base_adjustment_positive base_discount_amount"
        + " base_grand_total base_discount_tax_compensation_amount base_shipping_amount base_shipping_discount_tax_compensation_amnt base_shipping_incl_tax"
        + " base_shipping_tax_amount base_subtotal base_subtotal_incl_tax base_tax_amount base_to_global_rate base_to_order_rate billing_address_id"
        + " creditmemo_status discount_amount email_sent entity_id grand_total discount_tax_compensation_amount invoice_id order_id shipping_address_id"
        + " shipping_amount shipping_discount_tax_compensation_amount shipping_incl_tax shipping_tax_amount state store_id store_to_base_rate store_to_order_rate"
        + " subtotal subtotal_incl_tax tax_amount",
        dates: "created_at updated_at",
        texts: "base_currency_code discount_description global_currency_code increment_id order_currency_code store_currency_code transaction_id");

    private static readonly FrozenDictionary<string, Column> Customers = Table(
        numbers: "entity_id website_id group_id store_id gender disable_auto_group_change default_billing default_shipping",
        dates: "created_at updated_at dob",
        texts: "email firstname lastname middlename prefix suffix taxvat confirmation created_in d365_customer_id");

    private static readonly FrozenDictionary<string, Column> CustomerGroups = Table(
        numbers: "id tax_class_id",
        dates: "",
        texts: "code tax_class_name");

    private static readonly FrozenDictionary<string, Column> Companies = Table(
        numbers: "entity_id status customer_group_id sales_representative_id super_user_id region_id",
        dates: "",
        texts: "company_name legal_name company_email vat_tax_id reseller_id comment city country_id region postcode telephone reject_reason");

    // The table of the module, whose code is not public: what its grid and its documented answers show.
    private static readonly FrozenDictionary<string, Column> Returns = Table(
        numbers: "entity_id is_active order_id store_id customer_id",
        dates: "date_requested",
        texts: "status increment_id order_increment_id customer_custom_email");

    // Products are filtered by their attributes; the names of the custom ones come from the attribute list.
    private static readonly FrozenDictionary<string, Column> Products = Table(
        numbers: "entity_id attribute_set_id price status visibility weight special_price cost tax_class_id",
        dates: "created_at updated_at special_from_date special_to_date",
        texts: "sku name type_id url_key options_container msrp_display_actual_price_type required_options has_options meta_title meta_keyword meta_description"
        + " short_description description image small_image thumbnail size lab_size erp_item_number is_service_part");

    private static readonly FrozenDictionary<string, Column> ProductTexts = Table(numbers: "id product_id store_id", dates: "", texts: "");

    private static readonly FrozenDictionary<string, Column> SourceItems = Table(numbers: "source_item_id quantity status", dates: "", texts: "sku source_code");

    private static readonly FrozenDictionary<string, Column> Coupons = Table(
        numbers: "coupon_id rule_id usage_limit usage_per_customer times_used is_primary type",
        dates: "created_at expiration_date",
        texts: "code");

    private static readonly FrozenDictionary<string, Column> SalesRules = Table(
        numbers: "rule_id uses_per_customer is_active stop_rules_processing is_advanced sort_order discount_amount discount_qty discount_step apply_to_shipping times_used"
        + " is_rss use_auto_generation uses_per_coupon",
        dates: "from_date to_date",
        texts: "name description simple_action coupon_type");

    private static readonly FrozenDictionary<string, Column> CompanyCredits = Table(
        numbers: "entity_id company_id credit_limit balance exceed_limit",
        dates: "",
        texts: "currency_code");

    private static readonly FrozenDictionary<string, Column> CreditHistory = Table(
        numbers: "entity_id company_credit_id user_id user_type amount balance credit_limit available_limit type",
        dates: "datetime",
        texts: "currency_credit currency_operation purchase_order custom_reference_number comment");

    private static readonly FrozenDictionary<string, Column> QuoteComments = Table(
        numbers: "entity_id parent_id creator_type is_decline is_draft creator_id",
        dates: "created_at",
        texts: "comment");

    private static readonly FrozenDictionary<string, Column> CartTotals = Table(
        numbers: "id grand_total base_grand_total subtotal base_subtotal subtotal_with_discount base_subtotal_with_discount",
        dates: "",
        texts: "");

    // The table of quotes, with the one of the B2B extension that its lists join.
    private static readonly FrozenDictionary<string, Column> Carts = Table(
        numbers: "entity_id store_id is_active is_virtual is_multi_shipping items_count items_qty orig_order_id store_to_base_rate store_to_quote_rate customer_id"
        + " customer_tax_class_id customer_group_id customer_note_notify customer_is_guest base_to_global_rate base_to_quote_rate trigger_recollect is_persistent"
        + " extension_attribute_negotiable_quote.is_regular_quote",
        dates: "created_at updated_at converted_at customer_dob",
        texts: "checkout_method base_currency_code store_currency_code quote_currency_code global_currency_code customer_email customer_prefix customer_firstname"
        + " customer_middlename customer_lastname customer_suffix customer_note remote_ip applied_rule_ids reserved_order_id coupon_code customer_taxvat"
        + " customer_gender extension_attribute_negotiable_quote.status");

    private static readonly FrozenDictionary<string, Column> CartTable = Carts.Concat(CartTotals).Where(column => column.Key != "id")
        .ToFrozenDictionary(column => column.Key, column => column.Value);

    /// <summary>The column of a name; null when the table has none.</summary>
    public static Column? Find(StoreEntity collection, string name) => Of(collection).TryGetValue(name, out var column) ? column : null;

    /// <summary>The collection whose documents hold a column of a table: carts are answered without their totals.</summary>
    public static StoreEntity Home(StoreEntity collection, Column column) =>
        collection == StoreEntity.Carts && CartTotals.ContainsKey(column.Name) ? StoreEntity.CartTotals : collection;

    /// <summary>Name of the id, both of the column and of the member of a document.</summary>
    public static (string Column, string Member) Id(StoreEntity collection) => collection switch
    {
        StoreEntity.OrderItems => ("item_id", "item_id"),
        StoreEntity.CustomerGroups or StoreEntity.ProductTexts or StoreEntity.CartTotals => ("id", "id"),
        StoreEntity.Products or StoreEntity.CompanyCredits or StoreEntity.CreditHistory => ("entity_id", "id"),
        StoreEntity.SourceItems => ("source_item_id", "source_item_id"),
        StoreEntity.Coupons => ("coupon_id", "coupon_id"),
        StoreEntity.SalesRules => ("rule_id", "rule_id"),
        StoreEntity.Customers or StoreEntity.Companies or StoreEntity.Carts => ("entity_id", "id"),
        _ => ("entity_id", "entity_id"),
    };

    private static FrozenDictionary<string, Column> Of(StoreEntity collection) => collection switch
    {
        StoreEntity.Orders => Orders,
        StoreEntity.OrderItems => OrderItems,
        StoreEntity.Customers => Customers,
        StoreEntity.Shipments => Shipments,
        StoreEntity.Invoices => Invoices,
        StoreEntity.Creditmemos => Creditmemos,
        StoreEntity.CustomerGroups => CustomerGroups,
        StoreEntity.Returns => Returns,
        StoreEntity.Products => Products,
        StoreEntity.ProductTexts => ProductTexts,
        StoreEntity.SourceItems => SourceItems,
        StoreEntity.Coupons => Coupons,
        StoreEntity.SalesRules => SalesRules,
        StoreEntity.CompanyCredits => CompanyCredits,
        StoreEntity.CreditHistory => CreditHistory,
        StoreEntity.QuoteComments => QuoteComments,
        StoreEntity.Carts => CartTable,
        StoreEntity.CartTotals => CartTotals,
        _ => Companies,
    };

    private static FrozenDictionary<string, Column> Table(string numbers, string dates, string texts)
    {
        IEnumerable<Column> Of(string names, ColumnKind kind) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new Column(name, kind));
        return Of(numbers, ColumnKind.Number).Concat(Of(dates, ColumnKind.Date)).Concat(Of(texts, ColumnKind.Text)).ToFrozenDictionary(column => column.Name);
    }
}
