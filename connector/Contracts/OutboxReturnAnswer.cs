using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>Where a return got, as it waits in the outbox to be told to the store.</summary>
[DataContract(Namespace = "")]
public sealed record OutboxReturnAnswer
{
    /// <summary>One of <see cref="ReturnStatus"/>: where the lines are to go.</summary>
    [DataMember(Name = "status", Order = 1, IsRequired = true)]
    public required string Status { get; init; }

    /// <summary>The lines it is about; empty stands for every line that can go there.</summary>
    [DataMember(Name = "lines", Order = 2)]
    public IList<OutboxReturnLine> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>What the customer reads; null when nothing is written.</summary>
    [DataMember(Name = "comment", Order = 3, EmitDefaultValue = false)]
    public string? Comment { get; init; }

    /// <summary>Whether the store sends the comment to the customer by e-mail.</summary>
    [DataMember(Name = "tellCustomer", Order = 4)]
    public bool TellCustomer { get; init; }

    /// <summary>Tracking number of a parcel that comes back; null when it is about none.</summary>
    [DataMember(Name = "trackingNumber", Order = 5, EmitDefaultValue = false)]
    public string? TrackingNumber { get; init; }
}
