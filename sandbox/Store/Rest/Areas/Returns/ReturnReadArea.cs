using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Returns;

/// <summary>Reading returns of Adobe Commerce; other editions have none.</summary>
internal sealed class ReturnReadArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Rma::magento_rma";

    public IEnumerable<RestRoute> Routes => services.Edition == StoreEdition.OpenSource
        ? []
        :
        [
            services.Reads.List("returns", Resource, StoreEntity.Returns),
            services.Reads.Single("returns/:id", Resource, StoreEntity.Returns),
            services.Reads.Fixed("returnsAttributeMetadata", Resource),
        ];
}
