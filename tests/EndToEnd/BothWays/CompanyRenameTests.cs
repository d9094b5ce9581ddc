using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>A company gets another name: in the store, in Dataverse, in both.</summary>
[TestClass]
public sealed class CompanyRenameTests
{
    [TestMethod]
    public async Task A_company_renamed_in_the_store_then_by_a_rep_then_by_both_stays_one_account_with_one_name()
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 40, Edition = StoreEdition.AdobeCommerce }));
        await using var world = await World.StartAsync(documents, new WorldOptions { Edition = StoreEdition.AdobeCommerce, Settings = TwoWay.Settings });
        await world.AnnounceEverythingAsync();
        await world.SettleAsync();
        await world.WhenAsync(() => world.Rows("mag_fieldownership").Count > 0, "The defaults are not there.");
        var identity = world.Rows("mag_identity").First(row => row.Text("mag_externalkey")!.StartsWith("main-company-", StringComparison.Ordinal) && row.Link("mag_accountid") is not null);
        var (company, account) = (long.Parse(identity.Text("mag_magentoid")!, System.Globalization.CultureInfo.InvariantCulture), identity.Link("mag_accountid")!.Value);
        var rep = world.Dataverse.Connect(world.Dataverse.AddUser("Rep", "Customer Service Representative"));

        RenameInStore(world, documents, company, "Nordlicht GmbH");
        await world.WhenQuietAsync();
        Assert.AreEqual("Nordlicht GmbH", Name(world, account));

        rep.Update(new Entity("account", account) { ["name"] = "Südlicht GmbH" });
        await world.WhenQuietAsync();
        Assert.AreEqual("Südlicht GmbH", NameInStore(documents, company));

        await world.StopAppHardAsync();
        rep.Update(new Entity("account", account) { ["name"] = "Ostlicht GmbH" });
        RenameInStore(world, documents, company, "Westlicht GmbH");
        await world.StartAppAsync();
        await world.SettleAsync();
        await world.WhenQuietAsync();

        Assert.AreEqual(Name(world, account), NameInStore(documents, company));
        var conflict = world.Rows("mag_conflict").Single(row => row.Link("mag_accountid") == account && row.Text("mag_columnname") == "name");
        Assert.AreEqual(("Ostlicht GmbH", "Westlicht GmbH"), (conflict.Text("mag_dataversevalue"), conflict.Text("mag_magentovalue")));
        Assert.AreEqual(account, world.Rows("mag_identity").Single(row => row.Id == identity.Id).Link("mag_accountid"));
    }

    // The store tells of companies with the customers that belong to them.
    private static void RenameInStore(World world, DocumentSet documents, long company, string name)
    {
        var document = Company(documents, company);
        document["company_name"] = name;
        documents.Put(StoreEntity.Companies, document.ToJsonString());
        world.Store.Operations!.Orders.ChangeCustomer(Member(documents, company), customer => customer["middlename"] = name[..3]);
    }

    private static JsonObject Company(DocumentSet documents, long company) => JsonNode.Parse(documents.Find(StoreEntity.Companies, company)!.Value.Span)!.AsObject();

    private static long Member(DocumentSet documents, long company) => documents.Ids(StoreEntity.Customers).First(id =>
        (long?)JsonNode.Parse(documents.Find(StoreEntity.Customers, id)!.Value.Span)!["extension_attributes"]?["company_attributes"]?["company_id"] == company);

    private static string? NameInStore(DocumentSet documents, long company) => (string?)Company(documents, company)["company_name"];

    private static string? Name(World world, Guid account) => world.Rows("account").Single(row => row.Id == account).Text("name");
}
