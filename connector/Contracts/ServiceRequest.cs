using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>What a shop customer asks, to become a case.</summary>
[DataContract(Namespace = "")]
public sealed record ServiceRequest
{
    /// <summary>Origin and revision. The id is the name of the request in the store: letters, digits, points, dashes and underscores.</summary>
    [DataMember(Name = "source", Order = 1, IsRequired = true)]
    public required Source Source { get; init; }

    /// <summary>One of <see cref="ServiceRequestKind"/>, or a word of the store.</summary>
    [DataMember(Name = "kind", Order = 2, IsRequired = true)]
    public required string Kind { get; init; }

    /// <summary>What it is about in a few words.</summary>
    [DataMember(Name = "subject", Order = 3, IsRequired = true)]
    public required string Subject { get; init; }

    /// <summary>What the customer wrote.</summary>
    [DataMember(Name = "text", Order = 4, IsRequired = true)]
    public required string Text { get; init; }

    /// <summary>Magento's customer id; null for guests.</summary>
    [DataMember(Name = "customerId", Order = 5, EmitDefaultValue = false)]
    public string? CustomerId { get; init; }

    /// <summary>E-mail address to answer to.</summary>
    [DataMember(Name = "email", Order = 6, EmitDefaultValue = false)]
    public string? Email { get; init; }

    /// <summary>Name of the customer.</summary>
    [DataMember(Name = "customerName", Order = 7, EmitDefaultValue = false)]
    public string? CustomerName { get; init; }

    /// <summary>Telephone number as typed.</summary>
    [DataMember(Name = "telephone", Order = 8, EmitDefaultValue = false)]
    public string? Telephone { get; init; }

    /// <summary>Magento's id of the order it is about.</summary>
    [DataMember(Name = "orderId", Order = 9, EmitDefaultValue = false)]
    public string? OrderId { get; init; }

    /// <summary>Number of the order it is about.</summary>
    [DataMember(Name = "orderNumber", Order = 10, EmitDefaultValue = false)]
    public string? OrderNumber { get; init; }

    /// <summary>Code of the website.</summary>
    [DataMember(Name = "website", Order = 11, EmitDefaultValue = false)]
    public string? Website { get; init; }

    /// <summary>Code of the store view it came from.</summary>
    [DataMember(Name = "storeView", Order = 12, EmitDefaultValue = false)]
    public string? StoreView { get; init; }

    /// <summary>High, Normal or Low; null when the store does not say.</summary>
    [DataMember(Name = "priority", Order = 13, EmitDefaultValue = false)]
    public string? Priority { get; init; }

    /// <summary>When it was asked, UTC.</summary>
    [DataMember(Name = "requestedAt", Order = 14)]
    public DateTime RequestedAt { get; init; }

    /// <summary>The products it is about; empty when it is about none.</summary>
    [DataMember(Name = "lines", Order = 15)]
    public IList<ServiceRequestLine> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>Files sent along.</summary>
    [DataMember(Name = "attachments", Order = 16)]
    public IList<Attachment> Attachments
    {
        get => field ??= [];
        init;
    }
}
