namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>Who returns goods.</summary>
/// <param name="ContactId">The contact; null when it is not known or in doubt.</param>
/// <param name="AccountId">The account; null when there is none.</param>
/// <param name="IsErased">Whether the person was erased.</param>
internal sealed record ReturnCustomer(Guid? ContactId, Guid? AccountId, bool IsErased = false)
{
    public static ReturnCustomer Unknown { get; } = new(null, null);
}
