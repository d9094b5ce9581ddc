using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>An active contact with the e-mail address of a buyer.</summary>
/// <param name="Id">Id of the contact.</param>
/// <param name="Trust">How well the store knows the contact; null when no store made or took it.</param>
/// <param name="CustomerIds">Magento's ids of the customers it already is, in the scope of the buyer.</param>
internal sealed record ContactCandidate(Guid Id, IdentityTrust? Trust, IReadOnlyCollection<string> CustomerIds);
