using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>Finds the website and the store view that codes mean.</summary>
internal sealed class CustomerPlace(OperationParts parts)
{
    /// <summary>Id of a website.</summary>
    /// <exception cref="MagentoException">There is none with this code, or the store cannot be read.</exception>
    public async Task<string> WebsiteAsync(string code, CancellationToken cancellationToken)
    {
        var directory = await parts.Directory.GetAsync(known => known.WebsiteOf(code) is not null, cancellationToken).ConfigureAwait(false);
        return directory.WebsiteOf(code)?.Id ?? throw Refused("The store has no website with this code.");
    }

    /// <summary>Ids of the website and of the store view, if any, of a new account. Scope <c>all</c> has no website of its own to fall back on.</summary>
    /// <exception cref="MagentoException">They are not there, do not fit together, or nothing tells which is meant; or the store cannot be read.</exception>
    public async Task<(string Website, string? View)> OfNewAsync(string? websiteCode, string? viewCode, CancellationToken cancellationToken)
    {
        var directory = await parts.Directory.GetAsync(
            known => (websiteCode is null || known.WebsiteOf(websiteCode) is not null) && (viewCode is null || known.ViewOf(viewCode) is not null), cancellationToken).ConfigureAwait(false);
        var view = viewCode is null ? null : directory.ViewOf(viewCode) ?? throw Refused("The store has no store view with this code.");
        var website = websiteCode is null ? null : directory.WebsiteOf(websiteCode) ?? throw Refused("The store has no website with this code.");
        if (view is not null && website is not null && view.WebsiteId != website.Id)
        {
            throw Refused("The store view does not belong to the website.");
        }

        return (website?.Id ?? view?.WebsiteId ?? Only(directory), view?.Id);
    }

    private string Only(StoreDirectory directory) =>
        directory.Websites is [var only] ? only.Id : throw Refused("The store has several websites: give the website or the store view.");

    private MagentoException Refused(string detail) => new(parts.Store, new MagentoError(StoreErrors.RequestRefused, null, detail));
}
