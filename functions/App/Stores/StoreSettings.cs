namespace PowerPlatformMagento.App.Stores;

/// <summary>Settings of one connected store. Section <c>Stores:n</c>.</summary>
internal sealed class StoreSettings
{
    /// <summary>Section of the list of stores.</summary>
    public const string Section = "Stores";

    /// <summary>Customer attribute that is used when none is named.</summary>
    public const string DefaultLinkAttribute = "d365_customer_id";

    /// <summary>Default of <see cref="AbandonedCartMinutes"/>.</summary>
    public const int DefaultCartMinutes = 60;

    /// <summary>Default of <see cref="CartExpiryDays"/>.</summary>
    public const int DefaultCartExpiryDays = 14;

    /// <summary>Key of the store: lower case letters and digits; part of every external key, so it never changes.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name for people; the key when empty.</summary>
    public string? Name { get; set; }

    /// <summary>Address of the shop without <c>/rest</c>.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>How the app proves who it is.</summary>
    public StoreAuthentication Authentication { get; set; } = new();

    /// <summary>Whether plain http is allowed for addresses of this machine. Default false.</summary>
    public bool AllowInsecureLoopback { get; set; }

    /// <summary>Requests at the same time; null = the client's default.</summary>
    public int? MaximumConcurrency { get; set; }

    /// <summary>Requests a second; null = the client's default.</summary>
    public int? RequestsPerSecond { get; set; }

    /// <summary>Customer accounts are shared by all websites: <c>true</c>, belong to one website: <c>false</c>, or leave the Store row as it is: null.</summary>
    public bool? SharesAccounts { get; set; }

    /// <summary>Code of the customer attribute that holds the ID a customer has in Dynamics 365. Default <c>d365_customer_id</c>.</summary>
    public string CustomerLinkAttribute { get; set; } = DefaultLinkAttribute;

    /// <summary>Minutes nobody touched a cart after which it counts as left behind; 0 = carts are not looked at. Default 60.</summary>
    public int AbandonedCartMinutes { get; set; } = DefaultCartMinutes;

    /// <summary>Days after which a cart that was left behind is given up, at most 365. Default 14.</summary>
    public int CartExpiryDays { get; set; } = DefaultCartExpiryDays;

    /// <summary>Plain webhooks.</summary>
    public WebhookSettings Webhook { get; set; } = new();

    /// <summary>Adobe Commerce webhooks.</summary>
    public CommerceWebhookSettings Commerce { get; set; } = new();

    /// <summary>Adobe I/O events.</summary>
    public IoEventSettings IoEvents { get; set; } = new();
}
