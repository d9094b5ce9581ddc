using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Store.Catalogue;

namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>An order of the store with its row in Dataverse, as the tests need one to look at.</summary>
/// <param name="Order">The order in the store.</param>
/// <param name="Row">Its row.</param>
internal sealed record StoredOrder(CatalogueOrder Order, Entity Row)
{
    private const int Searched = 300;

    /// <summary>Name of the contact that bought.</summary>
    public string ContactName => Row.GetAttributeValue<EntityReference>("mag_contactid").Name;

    /// <summary>Id of the contact that bought.</summary>
    public Guid ContactId => Row.GetAttributeValue<EntityReference>("mag_contactid").Id;

    /// <summary>An order of a registered customer that was shipped, invoiced and refunded, the newest one.</summary>
    public static StoredOrder Refunded(RunningSandbox sandbox)
    {
        var catalogue = sandbox.World.Store!.Operations!.Catalogue;
        var order = catalogue.Orders(1, Searched).Items.First(order => order is { State: "closed", CustomerId: not null }
            && catalogue.Documents(order.Id).Select(document => document.Kind).Distinct().Count() == 3);
        return new StoredOrder(order, sandbox.World.Dataverse.Rows("mag_order").Single(row => row.GetAttributeValue<string>("mag_externalkey") == $"main-order-{order.Id}"));
    }
}
