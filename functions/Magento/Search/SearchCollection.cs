
namespace PowerPlatformMagento.Magento.Search;

/// <summary>A list of the store with its route and the columns that may be filtered: others answer 500 on sales lists and 400 on customers.</summary>
internal sealed class SearchCollection
{
    public static readonly SearchField EntityId = new("entity_id", SearchFieldKind.Id);
    public static readonly SearchField UpdatedAt = new("updated_at", SearchFieldKind.Instant);
    public static readonly SearchField OrderId = new("order_id", SearchFieldKind.Id);
    public static readonly SearchField DateRequested = new("date_requested", SearchFieldKind.Instant);
    public static readonly SearchField CreatedAt = new("created_at", SearchFieldKind.Instant);
    public static readonly SearchField IncrementId = new("increment_id", SearchFieldKind.Text);
    public static readonly SearchField State = new("state", SearchFieldKind.Text);
    public static readonly SearchField Status = new("status", SearchFieldKind.Text);
    public static readonly SearchField CustomerEmail = new("customer_email", SearchFieldKind.Text);
    public static readonly SearchField GrandTotal = new("grand_total", SearchFieldKind.Amount);
    public static readonly SearchField Email = new("email", SearchFieldKind.Text);
    public static readonly SearchField LastName = new("lastname", SearchFieldKind.Text);
    public static readonly SearchField GroupId = new("group_id", SearchFieldKind.Id);
    public static readonly SearchField WebsiteId = new("website_id", SearchFieldKind.Id);
    public static readonly SearchField IsActive = new("is_active", SearchFieldKind.Id);
    public static readonly SearchField ItemsCount = new("items_count", SearchFieldKind.Id);
    public static readonly SearchField CompanyName = new("company_name", SearchFieldKind.Text);
    public static readonly SearchField CompanyEmail = new("company_email", SearchFieldKind.Text);
    public static readonly SearchField Sku = new("sku", SearchFieldKind.Text);
    public static readonly SearchField Name = new("name", SearchFieldKind.Text);
    public static readonly SearchField TypeId = new("type_id", SearchFieldKind.Text);
    public static readonly SearchField CouponId = new("coupon_id", SearchFieldKind.Id);
    public static readonly SearchField RuleId = new("rule_id", SearchFieldKind.Id);
    public static readonly SearchField Code = new("code", SearchFieldKind.Text);

    public static readonly SearchField CompanyCreditId = new("company_credit_id", SearchFieldKind.Id);
    public static readonly SearchField Comment = new("comment", SearchFieldKind.Text);

    // Of the table that Adobe Commerce joins to the carts where its B2B extension is installed.
    public static readonly SearchField IsNegotiated = new("extension_attribute_negotiable_quote.is_regular_quote", SearchFieldKind.Id);
    public static readonly SearchField NegotiationStatus = new("extension_attribute_negotiable_quote.status", SearchFieldKind.Text);

    public static readonly SearchCollection Orders = new("orders", "entity_id", [EntityId, UpdatedAt, CreatedAt, IncrementId, State, Status, CustomerEmail, GrandTotal]);
    public static readonly SearchCollection Customers = new("customers/search", "id", [EntityId, UpdatedAt, CreatedAt, Email, LastName, GroupId, WebsiteId]);
    public static readonly SearchCollection Shipments = new("shipments", "entity_id", [EntityId, UpdatedAt, OrderId]);
    public static readonly SearchCollection Invoices = new("invoices", "entity_id", [EntityId, UpdatedAt, OrderId]);
    public static readonly SearchCollection CreditMemos = new("creditmemos", "entity_id", [EntityId, UpdatedAt, OrderId]);
    public static readonly SearchCollection Companies = new("company/", "id", [EntityId, CompanyName, CompanyEmail, Status]);
    public static readonly SearchCollection Returns = new("returns", "entity_id", [EntityId, DateRequested, OrderId, Status]);
    public static readonly SearchCollection Carts =
        new("carts/search", "id", [EntityId, UpdatedAt, CreatedAt, IsActive, ItemsCount, CustomerEmail, GrandTotal, IsNegotiated, NegotiationStatus]);
    public static readonly SearchCollection CreditHistory = new("companyCredits/history", "id", [EntityId, CompanyCreditId, Comment]);
    public static readonly SearchCollection Products = new("products", "id", [EntityId, UpdatedAt, Sku, Name, TypeId, Status]);
    public static readonly SearchCollection Coupons = new("coupons/search", "coupon_id", [CouponId, RuleId, Code], CouponId);

    private readonly SearchField[] _fields;

    private SearchCollection(string route, string idProperty, SearchField[] fields, SearchField? key = null)
    {
        Key = key ?? EntityId;
        Route = route;
        IdProperty = idProperty;
        _fields = fields;
    }

    /// <summary>Route below <c>V1/</c>.</summary>
    public string Route { get; }

    /// <summary>Member of a record that holds its id.</summary>
    public string IdProperty { get; }

    /// <summary>Column of the id: <c>entity_id</c> nearly everywhere.</summary>
    public SearchField Key { get; }

    public static IReadOnlyList<SearchCollection> All { get; } = [Orders, Customers, Shipments, Invoices, CreditMemos, Companies, Returns, Carts, CreditHistory, Products, Coupons];

    public bool Allows(SearchField field) => _fields.Contains(field);

    /// <summary>Starts a search. Without a filter it would match everything, so the first one is part of it.</summary>
    public SearchRequest Where(SearchField field, FilterCondition condition, string value) =>
        SearchRequest.Start(this, new SearchFilter(field, condition, value));

    /// <summary>Starts a search for ids.</summary>
    public SearchRequest WhereIn(SearchField field, IReadOnlyCollection<string> ids) =>
        SearchRequest.Start(this, SearchFilter.In(field, ids));

    /// <summary>Starts a search for what changed at or after an instant; returns have no date but the one they were requested on.</summary>
    public SearchRequest ChangedSince(DateTimeOffset since) =>
        SearchRequest.Start(this, SearchFilter.AtOrAfter(Allows(UpdatedAt) ? UpdatedAt : DateRequested, since));

    /// <inheritdoc/>
    public override string ToString() => Route;
}
