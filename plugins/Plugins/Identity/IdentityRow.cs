using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>A stored identity: a key of the store and the contact or account it stands for.</summary>
internal sealed record IdentityRow
{
    public required Guid Id { get; init; }

    public required string Key { get; init; }

    /// <summary>Version of the row when it was read.</summary>
    public string? RowVersion { get; init; }

    public Guid? ContactId { get; init; }

    public bool ContactIsActive { get; init; } = true;

    /// <summary>Whether the row itself still names a contact that was merged into <see cref="ContactId"/>.</summary>
    public bool IsMerged { get; init; }

    /// <summary>The lead the person is, or was before it became a contact.</summary>
    public LeadLink? Lead { get; init; }

    /// <summary>The contact, else the lead; null when the row leads to nobody.</summary>
    public Guid? PersonId => ContactId ?? Lead?.Id;

    public Guid? AccountId { get; init; }

    public bool AccountIsActive { get; init; } = true;

    /// <summary>Tax number of the account.</summary>
    public string? AccountTaxId { get; init; }

    /// <summary>Magento's id of the registered customer or company; null for guests.</summary>
    public string? MagentoId { get; init; }

    public string? Website { get; init; }

    public string? EmailAddress { get; init; }

    public IdentityTrust? Trust { get; init; }

    public ReviewStatus Review { get; init; } = ReviewStatus.None;

    public string? ReviewReason { get; init; }

    public RevisionMarks? Marks { get; init; }

    /// <summary>Whether a person said which row is the right one.</summary>
    public bool IsConfirmed => Review == ReviewStatus.Confirmed;

    /// <summary>Whether a person said that none of the existing rows is the right one, and no new one was made since.</summary>
    public bool IsRejected => Review == ReviewStatus.Rejected;

    /// <summary>Whether the person was erased and may not come back by an import.</summary>
    public bool IsErased => Review == ReviewStatus.Erased;

    public bool IsPending => Review == ReviewStatus.Pending;
}
