using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>Something a person did in the store, to be seen on the timeline. Magento has no REST route for views, downloads and consent: those come as signed events.</summary>
[DataContract(Namespace = "")]
public sealed record WebActivity
{
    /// <summary>Origin and revision. The id is the id of the cart or quote, or the name of the event.</summary>
    [DataMember(Name = "source", Order = 1, IsRequired = true)]
    public required Source Source { get; init; }

    /// <summary>One of <see cref="WebActivityKind"/>.</summary>
    [DataMember(Name = "kind", Order = 2, IsRequired = true)]
    public required string Kind { get; init; }

    /// <summary>When it happened, UTC.</summary>
    [DataMember(Name = "occurredAt", Order = 3)]
    public DateTime OccurredAt { get; init; }

    /// <summary>Magento's customer id; null for guests.</summary>
    [DataMember(Name = "customerId", Order = 4, EmitDefaultValue = false)]
    public string? CustomerId { get; init; }

    /// <summary>E-mail address of the person; null when the store does not know it.</summary>
    [DataMember(Name = "email", Order = 5, EmitDefaultValue = false)]
    public string? Email { get; init; }

    /// <summary>Given name.</summary>
    [DataMember(Name = "firstName", Order = 6, EmitDefaultValue = false)]
    public string? FirstName { get; init; }

    /// <summary>Family name.</summary>
    [DataMember(Name = "lastName", Order = 7, EmitDefaultValue = false)]
    public string? LastName { get; init; }

    /// <summary>Company the person names, or belongs to.</summary>
    [DataMember(Name = "companyName", Order = 8, EmitDefaultValue = false)]
    public string? CompanyName { get; init; }

    /// <summary>Telephone number as typed.</summary>
    [DataMember(Name = "telephone", Order = 9, EmitDefaultValue = false)]
    public string? Telephone { get; init; }

    /// <summary>Code of the website.</summary>
    [DataMember(Name = "website", Order = 10, EmitDefaultValue = false)]
    public string? Website { get; init; }

    /// <summary>Code of the store view.</summary>
    [DataMember(Name = "storeView", Order = 11, EmitDefaultValue = false)]
    public string? StoreView { get; init; }

    /// <summary>True when the person agreed that what they do is remembered; null when the store did not say.</summary>
    [DataMember(Name = "hasConsent", Order = 12, EmitDefaultValue = false)]
    public bool? HasConsent { get; init; }

    /// <summary>Newsletter only: true when signed up, false when signed off.</summary>
    [DataMember(Name = "isSubscribed", Order = 13, EmitDefaultValue = false)]
    public bool? IsSubscribed { get; init; }

    /// <summary>Carts only: one of <see cref="Contracts.CartState"/>.</summary>
    [DataMember(Name = "cartState", Order = 14, EmitDefaultValue = false)]
    public string? CartState { get; init; }

    /// <summary>Carts only: Magento's id of the order the cart became.</summary>
    [DataMember(Name = "orderId", Order = 15, EmitDefaultValue = false)]
    public string? OrderId { get; init; }

    /// <summary>ISO 4217 code of the amounts.</summary>
    [DataMember(Name = "currency", Order = 16, EmitDefaultValue = false)]
    public string? Currency { get; init; }

    /// <summary>Amount of all lines, as the store computed it.</summary>
    [DataMember(Name = "total", Order = 17, EmitDefaultValue = false)]
    public decimal? Total { get; init; }

    /// <summary>Sum of quantities.</summary>
    [DataMember(Name = "itemCount", Order = 18, EmitDefaultValue = false)]
    public decimal? ItemCount { get; init; }

    /// <summary>Address of the page or file.</summary>
    [DataMember(Name = "url", Order = 19, EmitDefaultValue = false)]
    public string? Url { get; init; }

    /// <summary>What the person wrote.</summary>
    [DataMember(Name = "comment", Order = 20, EmitDefaultValue = false)]
    public string? Comment { get; init; }

    /// <summary>The products; empty when it is about none.</summary>
    [DataMember(Name = "lines", Order = 21)]
    public IList<WebActivityLine> Lines
    {
        get => field ??= [];
        init;
    }
}
