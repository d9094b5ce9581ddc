using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class CompanyMapperTests
{
    [TestMethod]
    [DataRow("0", "pending")]
    [DataRow("1", "approved")]
    [DataRow("2", "rejected")]
    [DataRow("3", "blocked")]
    [DataRow("9", null)]
    [DataRow(null, null)]
    public void Knows_the_states_of_company_accounts(string? status, string? expected) =>
        Assert.AreEqual(expected, CompanyMapper.Account(Wire(status)).Company.Status);

    [TestMethod]
    public void Keeps_what_a_company_account_says()
    {
        var account = CompanyMapper.Account(Wire("1"));

        Assert.AreEqual("7", account.Company.Id);
        Assert.AreEqual("Werk GmbH", account.Company.Name);
        Assert.AreEqual("Werk Gesellschaft mbH", account.Company.LegalName);
        Assert.AreEqual("DE7", account.Company.TaxId);
        Assert.AreEqual("info@werk.example", account.Company.Email);
        Assert.AreEqual("Tor 1|Halle 2", string.Join('|', account.Company.Address!.Street));
        Assert.AreEqual("NRW", account.Company.Address.RegionCode);
        Assert.IsNull(account.Company.Address.Id);
        Assert.AreEqual("12", account.AdministratorId);
    }

    [TestMethod]
    [DataRow("12", true)]
    [DataRow("13", false)]
    [DataRow(null, false)]
    public void Knows_the_administrator_of_an_order(string? customerId, bool expected)
    {
        var context = Context.Main with { Companies = new Dictionary<string, CompanyAccount> { ["7"] = CompanyMapper.Account(Wire("1")) } };
        var order = new OrderWire
        {
            CustomerId = customerId,
            ExtensionAttributes = new OrderExtensionWire { CompanyOrderAttributes = new CompanyOrderWire { CompanyId = "7", CompanyName = "old name" } },
        };

        var company = CompanyMapper.OfOrder(order, context)!;

        Assert.AreEqual("Werk GmbH", company.Name);
        Assert.AreEqual(expected, company.IsAdministrator);
    }

    [TestMethod]
    [DataRow("7", "Werk", null, "7", "Werk")]
    [DataRow("7", null, "Billing AG", "7", "Billing AG")]
    [DataRow("7", null, null, null, null)]
    [DataRow("0", "Werk", "Billing AG", null, "Billing AG")]
    [DataRow(null, null, " ", null, null)]
    public void Names_the_company_of_an_order_as_well_as_it_can(string? id, string? name, string? billing, string? expectedId, string? expectedName)
    {
        var order = new OrderWire
        {
            BillingAddress = new AddressWire { Company = billing },
            ExtensionAttributes = new OrderExtensionWire { CompanyOrderAttributes = new CompanyOrderWire { CompanyId = id, CompanyName = name } },
        };

        var company = CompanyMapper.OfOrder(order, Context.Main);

        Assert.AreEqual(expectedId, company?.Id);
        Assert.AreEqual(expectedName, company?.Name);
    }

    [TestMethod]
    [DataRow("DE1", "DE2", "DE1")]
    [DataRow(null, "DE2", "DE2")]
    [DataRow("", "", null)]
    public void Prefers_the_tax_number_of_the_address(string? vatId, string? taxvat, string? expected)
    {
        var order = new OrderWire { CustomerTaxvat = taxvat, BillingAddress = new AddressWire { Company = "Werk", VatId = vatId } };

        Assert.AreEqual(expected, CompanyMapper.OfOrder(order, Context.Main)!.TaxId);
    }

    [TestMethod]
    public void Takes_no_company_of_an_address_that_is_not_the_default_billing_address()
    {
        var customer = new CustomerWire { DefaultBilling = "2", Addresses = [null, new AddressWire { Id = "1", Company = "Other" }, new AddressWire { Id = "2" }] };

        Assert.IsNull(CompanyMapper.OfCustomer(customer, Context.Main));
    }

    private static CompanyWire Wire(string? status) => new()
    {
        Id = "7",
        CompanyName = "Werk GmbH",
        LegalName = "Werk Gesellschaft mbH",
        CompanyEmail = "info@werk.example",
        VatTaxId = "DE7",
        Status = status,
        SuperUserId = "12",
        Street = ["Tor 1", "Halle 2"],
        City = "Köln",
        Region = new RegionWire("NRW", "Nordrhein-Westfalen"),
        CountryId = "de",
    };
}
