using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A comment on an order or a return that waits in the outbox to be written in the store.</summary>
[DataContract(Namespace = "")]
public sealed record OutboxComment
{
    /// <summary>The text, at most 4,000 characters.</summary>
    [DataMember(Name = "text", Order = 1, IsRequired = true)]
    public required string Text { get; init; }

    /// <summary>Whether the store sends it to the customer by e-mail.</summary>
    [DataMember(Name = "tellCustomer", Order = 2)]
    public bool TellCustomer { get; init; }

    /// <summary>Whether the customer reads it in the account.</summary>
    [DataMember(Name = "visibleInStore", Order = 3)]
    public bool VisibleInStore { get; init; }
}
