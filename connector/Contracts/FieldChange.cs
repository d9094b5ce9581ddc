using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>One column that somebody changed in Dataverse and the store is to be told about.</summary>
[DataContract(Namespace = "")]
public sealed record FieldChange
{
    /// <summary>Logical name of the column, for example <c>address1_city</c>.</summary>
    [DataMember(Name = "column", Order = 1, IsRequired = true)]
    public required string Column { get; init; }

    /// <summary>The field of the contract, for example <c>customer.addresses.city</c>.</summary>
    [DataMember(Name = "field", Order = 2, IsRequired = true)]
    public required string Field { get; init; }

    /// <summary>
    /// Which address the field is part of: <c>billing</c> or <c>shipping</c> for the default ones, else Magento's address id, or <c>new-</c> and the id of the
    /// row for one the store does not have yet; null for fields of the record itself.
    /// </summary>
    [DataMember(Name = "address", Order = 3, EmitDefaultValue = false)]
    public string? Address { get; init; }

    /// <summary>What the store had when the change was made, as text; null for none. As long as the store still has it, nobody changed it there.</summary>
    [DataMember(Name = "before", Order = 4, EmitDefaultValue = false)]
    public string? Before { get; init; }

    /// <summary>What the store is to have, as text; null clears the field.</summary>
    [DataMember(Name = "after", Order = 5, EmitDefaultValue = false)]
    public string? After { get; init; }

    /// <summary>When it was changed in Dataverse, UTC.</summary>
    [DataMember(Name = "changedAt", Order = 6)]
    public DateTime ChangedAt { get; init; }

    /// <summary>Whether the store changed it too and a person has to decide first: it is not sent until then.</summary>
    [DataMember(Name = "isHeld", Order = 7)]
    public bool IsHeld { get; init; }

    /// <summary>
    /// What the store may have instead of <see cref="Before"/> because of an attempt whose outcome nobody knows, oldest first, ten at the most.
    /// A store that has one of these was not changed by anybody else.
    /// </summary>
    [DataMember(Name = "attempted", Order = 8)]
    public IList<string?> Attempted
    {
        get => field ??= [];
        init;
    }

    /// <summary>ISO 4217 code of the currency of <see cref="After"/>; null for what is no amount, and for a limit that is taken away.</summary>
    [DataMember(Name = "currency", Order = 9, EmitDefaultValue = false)]
    public string? Currency { get; init; }
}
