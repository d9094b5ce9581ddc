using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>What changed in Dataverse about one record of a store, as it waits in the outbox.</summary>
[DataContract(Namespace = "")]
public sealed record OutboxMessage
{
    /// <summary>The changes, one a column and address.</summary>
    [DataMember(Name = "changes", Order = 1)]
    public IList<FieldChange> Changes
    {
        get => field ??= [];
        init;
    }
}
