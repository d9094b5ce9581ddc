using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Customers;

/// <summary>Customers that cannot be imported: a code, the column, nothing half-written, nothing personal in the text.</summary>
[TestClass]
public sealed class CustomerRefusalTests
{
    private static readonly Dictionary<string, Customer> Refused = new(StringComparer.Ordinal)
    {
        ["MAG-CFG-001"] = TestMessages.Customer() with { Source = TestMessages.From("5", store: "other") },
        ["MAG-CUS-002 (field mag_identity.mag_emailaddress)"] = TestMessages.Customer() with { Email = new string('e', 321) },
        ["MAG-CUS-002 (field mag_identity.mag_website)"] = TestMessages.Customer() with { Website = new string('w', 65) },
        ["MAG-CUS-002 (key mag_identity.mag_magentoid)"] = TestMessages.Customer() with { Source = TestMessages.From(new string('1', 21)) },
        ["MAG-CUS-002 (field account.mag_taxid)"] = TestMessages.Customer() with { Company = new Company { Name = "Nord", TaxId = new string('1', 51) } },
        ["MAG-CUS-003"] = TestMessages.Customer() with { Source = TestMessages.From("5;6") },
        ["MAG-CUS-003 "] = TestMessages.Customer() with { Addresses = [TestMessages.Address("1-2")] },
    };

    public static IEnumerable<string> Cases => Refused.Keys;

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Refuses_with_the_code_and_writes_nothing(string expected)
    {
        var dataverse = new SandboxTestDataverse();
        var store = new TestStore(dataverse);
        var request = new OrganizationRequest("mag_ImportCustomer") { ["Payload"] = TestStore.Text(Refused[expected]) };

        var fault = Assert.ThrowsExactly<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => dataverse.UserService.Execute(request));

        var parts = expected.Split(' ', 2);
        Assert.StartsWith(parts[0] + ": ", fault.Detail.Message);
        Assert.Contains(parts.ElementAtOrDefault(1) ?? string.Empty, fault.Detail.Message);
        Assert.DoesNotContain("@", fault.Detail.Message);
        Assert.IsEmpty(store.Rows("contact"));
        Assert.IsEmpty(store.Rows("account"));
        Assert.IsEmpty(store.Rows("mag_identity"));
    }

    [TestMethod]
    public void Imports_a_customer_with_a_text_of_10_megabytes()
    {
        var store = new TestStore();
        var huge = new string('x', 100_000);

        var result = store.Import(TestMessages.Customer() with
        {
            FirstName = huge,
            LastName = new string('x', 10_000_000),
            Prefix = huge,
            Company = new Company { Name = huge, LegalName = huge, JobTitle = huge },
            Addresses = [TestMessages.Address("1") with { Region = huge, Fax = huge, Street = [huge, huge, huge, huge] }],
        });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(50, store.Single("contact").Text("lastname")!.Length);
        Assert.AreEqual(160, store.Single("account").Text("name")!.Length);
        Assert.AreEqual(255, store.Single("account").Text("mag_legalname")!.Length);
    }

    [TestMethod]
    public void Imports_a_customer_without_an_address()
    {
        var store = new TestStore();

        var result = store.Import(TestMessages.Customer() with { Email = string.Empty });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.HasCount(1, store.Rows("mag_identity"));
    }
}
