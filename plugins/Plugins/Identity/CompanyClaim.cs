using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>A company a buyer says to buy for.</summary>
/// <param name="Company">The company as the store says it.</param>
/// <param name="Keys">Keys it can be known by, strongest first.</param>
/// <param name="MayBeFoundByName">Whether the name alone is enough to find it.</param>
internal sealed record CompanyClaim(Company Company, IReadOnlyList<string> Keys, bool MayBeFoundByName)
{
    public string? TaxId => CompanyName.TaxIdOf(Company.TaxId);

    public string Name => CompanyName.Normalize(Company.Name);

    /// <summary>The claim of a registered buyer; null without a company.</summary>
    public static CompanyClaim? Of(Company? company, ExternalKeys keys) =>
        company is null || keys.Company(company) is not { Count: > 0 } known ? null : new CompanyClaim(company, known, true);

    /// <summary>The claim of a guest: anybody can type a company name, so only an id or a tax number counts.</summary>
    public static CompanyClaim? OfGuest(Company? company, ExternalKeys keys)
    {
        if (company is null)
        {
            return null;
        }

        var known = keys.Company(company with { Name = string.Empty });
        return known.Count == 0 ? null : new CompanyClaim(company, known, false);
    }
}
