using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>What became of one row of the outbox in the store.</summary>
[DataContract(Namespace = "")]
public sealed record OutboxConfirmation
{
    /// <summary>Id of the row.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required Guid Id { get; init; }

    /// <summary>One of <see cref="OutboxOutcome"/>.</summary>
    [DataMember(Name = "outcome", Order = 2, IsRequired = true)]
    public required string Outcome { get; init; }

    /// <summary>When the store answered, UTC.</summary>
    [DataMember(Name = "at", Order = 3, IsRequired = true)]
    public required DateTime At { get; init; }

    /// <summary>Attempts so far, this one included.</summary>
    [DataMember(Name = "attempts", Order = 4)]
    public int Attempts { get; init; }

    /// <summary>What the store has now, for people; null when it has not taken the change. Holds no personal data.</summary>
    [DataMember(Name = "answer", Order = 5, EmitDefaultValue = false)]
    public string? Answer { get; init; }

    /// <summary>Code of the error; null when there is none.</summary>
    [DataMember(Name = "errorCode", Order = 6, EmitDefaultValue = false)]
    public string? ErrorCode { get; init; }

    /// <summary>What went wrong and what to do, for people; null when nothing did. Holds no personal data.</summary>
    [DataMember(Name = "message", Order = 7, EmitDefaultValue = false)]
    public string? Message { get; init; }

    /// <summary>When it is tried again, UTC; null when a person has to do something first.</summary>
    [DataMember(Name = "nextAttemptOn", Order = 8, EmitDefaultValue = false)]
    public DateTime? NextAttemptOn { get; init; }

    /// <summary>Keys of identities whose records were found changed in the store: the next import looks at them even when it holds nothing new.</summary>
    [DataMember(Name = "changedInStore", Order = 9)]
    public IList<string> ChangedInStore
    {
        get => field ??= [];
        init;
    }

    /// <summary>Magento's id of the record the change made; null when it made none.</summary>
    [DataMember(Name = "magentoId", Order = 10, EmitDefaultValue = false)]
    public string? MagentoId { get; init; }

    /// <summary>Addresses the change made.</summary>
    [DataMember(Name = "addresses", Order = 11)]
    public IList<NewAddress> Addresses
    {
        get => field ??= [];
        init;
    }
}
