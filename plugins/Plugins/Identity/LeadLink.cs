using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>The lead an identity leads to, or led to before it became a contact.</summary>
/// <param name="Id">Id of the lead.</param>
/// <param name="State">Its state when it was read.</param>
/// <param name="RowVersion">Its version when it was read.</param>
/// <param name="HasAddress">Whether it has a street.</param>
/// <param name="HasTelephone">Whether it has a telephone number.</param>
/// <param name="AgreedOn">When the person agreed to marketing, UTC; null when not.</param>
internal sealed record LeadLink(Guid Id, LeadState State, string? RowVersion, bool HasAddress, bool HasTelephone, DateTime? AgreedOn = null)
{
    public bool IsOpen => State == LeadState.Open;
}
