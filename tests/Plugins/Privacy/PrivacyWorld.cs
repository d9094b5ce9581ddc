using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Privacy;

/// <summary>A person with rows in every table that can hold any, and somebody else with the same tables.</summary>
internal sealed class PrivacyWorld
{
    /// <summary>What only the person's rows say.</summary>
    public static readonly string[] PersonalValues =
        ["Anna", "Müller", "customer5@example.com", "Hauptstr", "Lagerweg", "80331", "München", "+49 89", "TRACK-5", "please ring twice", "handle is broken", "anna-secret"];

    private const string OtherEmail = "customer6@example.com";

    public PrivacyWorld()
    {
        Dataverse = new SandboxTestDataverse(Time);
        Store = new TestStore(Dataverse);
        Administrator = Dataverse.Sandbox.Connect(Dataverse.Sandbox.AddUser("Administrator", "MAG Administrator"));
        Dataverse.Call("mag_ApplyDefaults");
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(Noon.AddMinutes(2)));

    public SandboxTestDataverse Dataverse { get; }

    public TestStore Store { get; }

    public IOrganizationService Administrator { get; }

    public Guid ContactId => Contact("5");

    public static Order Bought => Order() with
    {
        CustomerNote = "please ring twice",
        Shipments = [Shipment("21", "121", Track("TRACK-5"))],
        Invoices = [Invoice("31", "121")],
        Refunds = [Refund("41", "121")],
    };

    /// <summary>The contact of a registered customer.</summary>
    public Guid Contact(string customerId) => Store.Get("mag_identity", $"main-customer-{customerId}").Link(IdentityTable.Contact)!.Value;

    /// <summary>Imports, edits, issues, logs, activities, a lead and a case.</summary>
    public void Fill()
    {
        Import("mag_ImportCustomer", Customer() with { Addresses = [.. Customer().Addresses, Address("2") with { Street = ["Hauptstr. 6"] }] });
        Import("mag_ImportOrder", Bought);
        Import("mag_ImportReturn", Return());
        Import("mag_ImportCustomer", Customer("6") with { Email = OtherEmail, FirstName = "Otto", LastName = "Other", Addresses = [] });
        Import("mag_ImportOrder", Order("13") with { CustomerId = "6", Email = OtherEmail, FirstName = "Otto", LastName = "Other", BillingAddress = null, ShippingAddress = null });
        Store.Change("contact", ContactId, ("telephone1", "+49 89 2"));
        Store.Add("mag_syncissue", ("mag_name", "main-order-12"), ("mag_externalkey", "main-order-12"), ("mag_corrections", """[{"field":"mag_order.mag_taxid","value":"anna-secret"}]"""));
        Store.Add("mag_conflict", ("mag_name", "contact.lastname"), ("mag_externalkey", "c1"), ("mag_contactid", new EntityReference("contact", ContactId)), ("mag_magentovalue", "Müller"), ("mag_dataversevalue", "anna-secret"));
        Log("5", "anna-secret");
        Log("6", "said Otto");
        Store.Add("mag_webactivity", ("subject", "Anna looked at a mug"), ("mag_externalkey", "w1"), ("mag_url", "https://shop.example/?u=anna-secret"), ("regardingobjectid", new EntityReference("contact", ContactId)));
        Store.Add("lead", ("subject", "Quote for Anna"), ("lastname", "Müller"), ("emailaddress1", "Customer5@example.com"), ("mag_externalkey", "l1"));
        var incident = Store.Add("incident", ("title", "Anna asks"), ("description", "anna-secret"), ("mag_externalkey", "i1"), ("customerid", new EntityReference("contact", ContactId)));
        Store.Add("annotation", ("subject", "Photo of Anna"), ("notetext", "anna-secret"), ("objectid", new EntityReference("incident", incident)));

        // The summaries are made on their own time and name the person too.
        Dataverse.Sandbox.WhenIdleAsync(default).GetAwaiter().GetResult();
    }

    public void Import(string api, object message) => ImportAnswer(api, message);

    public ImportResult ImportAnswer(string api, object message)
    {
        var answer = Dataverse.Call(api, ("Payload", TestStore.Text(message)), ("tag", "magento"));
        return new ImportResult { Outcome = (string)answer["Outcome"], Id = (Guid)answer["Id"], Detail = answer.TryGetValue("Detail", out var detail) ? (string?)detail : null };
    }

    public (int Erased, int Remaining) Erase(params (string Name, object Value)[] inputs)
    {
        var answer = SandboxTestDataverse.Call(Administrator, "mag_EraseCustomer", inputs);
        return ((int)answer["Erased"], (int)answer["Remaining"]);
    }

    /// <summary>Places that still say something about the person, as <c>table.column: value</c>.</summary>
    public IReadOnlyList<string> Traces() =>
    [
        .. Dataverse.Sandbox.Tables.Where(table => table is not ("asyncoperation" or "webresource"))
            .SelectMany(table => Dataverse.Rows(table).SelectMany(row => row.Attributes.Select(attribute => (Place: $"{table}.{attribute.Key}", Text: attribute.Value as string))))
            .Where(value => value.Text is not null && PersonalValues.Any(personal => value.Text.Contains(personal, StringComparison.OrdinalIgnoreCase)))
            .Select(value => $"{value.Place}: {value.Text}"),
    ];

    private void Log(string customerId, string detail) => Store.Add(
        "mag_transaction",
        ("mag_name", $"t{customerId}"), ("mag_externalkey", $"t{customerId}"), ("mag_storeid", new EntityReference("mag_store", Store.Id)), ("mag_entitytype", "customer"), ("mag_magentoid", customerId), ("mag_detail", detail));
}
