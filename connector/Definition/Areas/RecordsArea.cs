using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Records;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Records as the store has them, with a schema that the store itself gives.</summary>
internal sealed class RecordsArea : IConnectorArea
{
    private const string Schema = "GetEntitySchema";
    private const string Entity = "entity";

    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("GetRecord", "/stores/{store}/records/{entity}/{id}")
            .Summary("Get a record with all its fields")
            .Description("Gets one record as the store has it, with custom attributes and the fields of extensions. Use the operations of the record first; this one is for fields they do not give.")
            .Path(Entity, "Entity", "Kind of the record.", Kinds)
            .Path("id", "Record ID", "ID of the record in the store, digits only; not the number people use.")
            .ReturnsDynamic("The record.", Schema, call => call.From(Entity, Entity));

        connector.Get("ListRecords", "/stores/{store}/records/{entity}")
            .Summary("List records with all their fields")
            .Description("Lists records as the store has them, with custom attributes and the fields of extensions, by ascending ID.")
            .Path(Entity, "Entity", "Kind of the records.", Kinds)
            .Query<DateTime>("updatedAfter", "Updated After", "Only records changed at or after this instant (UTC); kinds without a date of change ignore it.")
            .ReturnsDynamicPage("A page of records.", Schema, call => call.From(Entity, Entity));

        connector.Get(Schema, "/stores/{store}/schemas/{entity}")
            .Summary("Get the schema of an entity")
            .Description("Tells which fields records of a kind have in this store.")
            .Internal()
            .Path(Entity, "Entity", "Kind of the record.", Kinds)
            .Returns<EntitySchema>("The schema of the record.");
    }

    private static void Kinds(FieldBuilder field) => field.Choices(
        ("order", "Order"), ("invoice", "Invoice"), ("shipment", "Shipment"), ("refund", "Refund"), ("customer", "Customer"), ("product", "Product"), ("cart", "Cart"), ("company", "Company"), ("return", "Return"));
}
