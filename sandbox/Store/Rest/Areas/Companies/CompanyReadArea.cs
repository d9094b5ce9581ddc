using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Companies;

/// <summary>Reading companies of Adobe Commerce; other editions have none.</summary>
internal sealed class CompanyReadArea(RestServices services) : IRestArea
{
    private const string Company = "Magento_Company::index";

    public IEnumerable<RestRoute> Routes => services.Edition == StoreEdition.OpenSource
        ? []
        :
        [
            services.Reads.List("company", Company, StoreEntity.Companies),
            services.Reads.Single("company/:id", Company, StoreEntity.Companies),
        ];
}
