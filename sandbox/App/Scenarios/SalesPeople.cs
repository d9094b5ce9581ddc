using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.App.Comparison;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>What sales people do in Dataverse within one hour: they correct contacts, and decide what both sides had changed.</summary>
internal sealed class SalesPeople(IOrganizationService service, IRowReader rows, Random random, DayNames names, DayCounts counts)
{
    private const int EditsAnHour = 4;

    public void Hour()
    {
        var customers = Customers();
        for (var edit = 0; edit < EditsAnHour && customers.Count > 0; edit++)
        {
            Change(customers[random.Next(customers.Count)]);
            counts.ContactEdits++;
        }
    }

    // Contacts that are customers of the store.
    private List<Guid> Customers() =>
    [
        .. rows.Rows("mag_identity")
            .Where(row => row.GetAttributeValue<string>("mag_externalkey")?.Contains("-customer-", StringComparison.Ordinal) == true)
            .Select(row => row.GetAttributeValue<EntityReference>("mag_contactid")?.Id)
            .OfType<Guid>()
            .Distinct()
            .Order(),
    ];

    private void Change(Guid contact)
    {
        var row = new Entity("contact", contact);
        switch (random.Next(3))
        {
            case 0:
                row["lastname"] = names.LastName();
                break;
            case 1 when rows.Rows("contact").Any(known => known.Id == contact && known.Contains("address1_line1")):
                row["address1_telephone1"] = names.Telephone();
                break;
            default:
                row["address1_line1"] = names.Street();
                row["address1_city"] = names.City();
                row["address1_postalcode"] = names.Postcode();

                // Without them a store makes no address of it.
                row["address1_country"] = "DE";
                row["address1_telephone1"] = names.Telephone();
                break;
        }

        Patience.Try(() => service.Update(row));
    }
}
