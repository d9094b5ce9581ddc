using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>A store of sixty orders with its clock at 24 November 2026, 10:00, and what people do in it.</summary>
internal sealed class EditableStore
{
    public const string Opened = "2026-11-24 10:00:00";

    public EditableStore(StoreEdition edition = StoreEdition.AdobeCommerce)
    {
        Documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 60, Edition = edition }));
        Front = new Storefront(Documents, Time, edition);
        Editor = new StoreEditor(Documents, Time);
        Returns = new StoreReturns(Documents, Time, edition);
        Catalogue = new StoreCatalogue(Documents, edition);
    }

    public static NewBuyer Guest { get; } = new()
    {
        Email = "mia@example.com", FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin",
    };

    public DocumentSet Documents { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    public Storefront Front { get; }

    public StoreEditor Editor { get; }

    public StoreReturns Returns { get; }

    public StoreCatalogue Catalogue { get; }

    /// <summary>A guest buys pieces of products.</summary>
    public long Buy(params (string Sku, int Quantity)[] lines) =>
        Front.PlaceOrder(new NewOrder { Buyer = Guest, Lines = [.. lines.Select(line => new NewOrderLine(line.Sku, line.Quantity))] });

    /// <summary>Id of the n-th row people see.</summary>
    public long Row(long orderId, int index = 0) => Catalogue.Order(orderId)!.Lines[index].ItemId;

    public JsonElement Order(long id) => Read(StoreEntity.Orders, id);

    public JsonElement Return(long id) => Read(StoreEntity.Returns, id);

    public JsonElement Read(StoreEntity collection, long id) => JsonDocument.Parse(Documents.Find(collection, id)!.Value).RootElement;

    /// <summary>Everything the store holds, to see that a refusal changed nothing.</summary>
    public string Everything() => string.Join('\n', Enum.GetValues<StoreEntity>().SelectMany(collection =>
        Documents.Ids(collection).Select(id => System.Text.Encoding.UTF8.GetString(Documents.Find(collection, id)!.Value.Span))));
}
