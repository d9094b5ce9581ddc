using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A return (Magento's RMA) of goods of one order. Only Adobe Commerce and extensions have returns.</summary>
[DataContract(Namespace = "")]
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "People call it a return; the languages of this product do not reserve the capitalised word.")]
public sealed record Return
{
    /// <summary>Origin and revision. Magento keeps no time of change for returns: the revision is the moment of reading.</summary>
    [DataMember(Name = "source", Order = 1, IsRequired = true)]
    public required Source Source { get; init; }

    /// <summary>Return number (<c>increment_id</c>).</summary>
    [DataMember(Name = "number", Order = 2, IsRequired = true)]
    public required string Number { get; init; }

    /// <summary>Magento's <c>entity_id</c> of the order.</summary>
    [DataMember(Name = "orderId", Order = 3, IsRequired = true)]
    public required string OrderId { get; init; }

    /// <summary>Order number (<c>increment_id</c> of the order).</summary>
    [DataMember(Name = "orderNumber", Order = 4, EmitDefaultValue = false)]
    public string? OrderNumber { get; init; }

    /// <summary>Magento's customer id; null for guests.</summary>
    [DataMember(Name = "customerId", Order = 5, EmitDefaultValue = false)]
    public string? CustomerId { get; init; }

    /// <summary>Name of the person who returns the goods.</summary>
    [DataMember(Name = "customerName", Order = 6, EmitDefaultValue = false)]
    public string? CustomerName { get; init; }

    /// <summary>E-mail address the store answers to.</summary>
    [DataMember(Name = "emailAddress", Order = 7, EmitDefaultValue = false)]
    public string? EmailAddress { get; init; }

    /// <summary>Code of the website of the order.</summary>
    [DataMember(Name = "website", Order = 8, EmitDefaultValue = false)]
    public string? Website { get; init; }

    /// <summary>Code of the store view of the order.</summary>
    [DataMember(Name = "storeView", Order = 9, EmitDefaultValue = false)]
    public string? StoreView { get; init; }

    /// <summary>One of <see cref="ReturnStatus"/>: drives logic.</summary>
    [DataMember(Name = "status", Order = 10, IsRequired = true)]
    public required string Status { get; init; }

    /// <summary>Magento's status code, for example <c>processed_closed</c>: show it, do not branch on it.</summary>
    [DataMember(Name = "magentoStatus", Order = 11, IsRequired = true)]
    public required string MagentoStatus { get; init; }

    /// <summary>When the return was asked for, UTC.</summary>
    [DataMember(Name = "requestedAt", Order = 12)]
    public DateTime RequestedAt { get; init; }

    /// <summary>Comments of customer and store, oldest first, one a line; null when there are none.</summary>
    [DataMember(Name = "comments", Order = 13, EmitDefaultValue = false)]
    public string? Comments { get; init; }

    /// <summary>Parcels on their way back.</summary>
    [DataMember(Name = "tracks", Order = 14)]
    public IList<Track> Tracks
    {
        get => field ??= [];
        init;
    }

    /// <summary>Goods that come back.</summary>
    [DataMember(Name = "lines", Order = 15)]
    public IList<ReturnLine> Lines
    {
        get => field ??= [];
        init;
    }
}
