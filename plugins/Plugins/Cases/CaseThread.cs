using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>A case and where in the store its customer is answered: on the return the store has, else on the order.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Number">Number of the case.</param>
/// <param name="StoreId">Id of the store row; null when the case is about no store.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="Contact">Whom it is for.</param>
/// <param name="ReturnId">Magento's id of the return; null when the store has none.</param>
/// <param name="OrderId">Magento's id of the order; null when the case is about none.</param>
internal sealed record CaseThread(Guid Id, string? Number, Guid? StoreId, string? Store, EntityReference? Contact, string? ReturnId, string? OrderId)
{
    /// <summary>The comment; null when the store has nothing to comment on.</summary>
    public StoreMessage? Comment(string text, bool tellsCustomer)
    {
        if (StoreId is not { } storeId || Store is not { } store || (ReturnId ?? OrderId) is not { } magentoId)
        {
            return null;
        }

        var payload = ContractJson.Write(new OutboxComment { Text = text, TellCustomer = tellsCustomer, VisibleInStore = true });
        var type = ReturnId is null ? OutboxEntity.OrderComment : OutboxEntity.ReturnComment;
        return new StoreMessage(storeId, store, type, magentoId, new EntityReference(IncidentTable.Name, Id), Contact, OutboxOperation.Create, payload);
    }
}
