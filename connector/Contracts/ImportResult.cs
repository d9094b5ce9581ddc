using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>What the import of one message did.</summary>
[DataContract(Namespace = "")]
public sealed record ImportResult
{
    /// <summary>One of <see cref="ImportOutcome"/>.</summary>
    [DataMember(Name = "outcome", Order = 1, IsRequired = true)]
    public required string Outcome { get; init; }

    /// <summary>Id of the Dataverse row; null when held without a row.</summary>
    [DataMember(Name = "id", Order = 2, EmitDefaultValue = false)]
    public Guid? Id { get; init; }

    /// <summary>Reason of a held or superseded message, for people; null otherwise. Holds no personal data.</summary>
    [DataMember(Name = "detail", Order = 3, EmitDefaultValue = false)]
    public string? Detail { get; init; }
}
