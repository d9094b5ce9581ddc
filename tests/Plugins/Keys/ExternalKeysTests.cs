using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins.Tests.Keys;

[TestClass]
public sealed class ExternalKeysTests
{
    private static readonly ExternalKeys Keys = new("Main", OrderErrors.KeyInvalid);

    [TestMethod]
    public void Names_store_type_and_id_in_lower_case()
    {
        Assert.AreEqual("main-order-12", Keys.Order("12"));
        Assert.AreEqual("main-line-13", Keys.Line("13"));
        Assert.AreEqual("main-shipment-14", Keys.Shipment("14"));
        Assert.AreEqual("main-invoice-15", Keys.Invoice("15"));
        Assert.AreEqual("main-refund-16", Keys.Refund("16"));
        Assert.AreEqual("main-customer-17", Keys.Customer("17"));
        Assert.AreEqual("main-address-18", Keys.Address("18"));
        Assert.AreEqual("main-company-19", Keys.Company(new Company { Id = "19", Name = "Nord" })[0]);
    }

    [TestMethod]
    public void Hides_the_address_in_the_key_of_an_e_mail()
    {
        // First 32 hex digits of SHA-256 of "anna@example.com", from another implementation.
        Assert.AreEqual("main-email-base-f7d54c22dda5b1780276601cd005909b", Keys.Email("base", " Anna@Example.com "));
    }

    [TestMethod]
    [DataRow("base", "base")]
    [DataRow("Base_EU-2", "baseeu2")]
    [DataRow("", "default")]
    [DataRow(null, "default")]
    [DataRow("___", "default")]
    [DataRow("a_website_with_a_very_very_long_code_3233", "awebsitewithavereea239b39a01")]
    public void Reduces_the_website_to_letters_and_digits(string? website, string expected) =>
        Assert.AreEqual(expected, ExternalKeys.ScopeOf(website));

    [TestMethod]
    [DataRow("")]
    [DataRow(" ")]
    [DataRow("1/2")]
    [DataRow("1 2")]
    [DataRow("1-2")]
    [DataRow("ä")]
    [DataRow("123456789012345678901234567890123")]
    public void Refuses_an_id_that_would_break_reads_by_key(string id)
    {
        var exception = Assert.ThrowsExactly<ImportException>(() => Keys.Order(id));

        Assert.AreSame(OrderErrors.KeyInvalid, exception.Error);
    }

    [TestMethod]
    public void Refuses_a_store_key_that_would_break_reads_by_key() =>
        Assert.ThrowsExactly<ImportException>(() => new ExternalKeys("my store", OrderErrors.KeyInvalid));

    [TestMethod]
    public void Orders_the_keys_of_a_company_by_strength()
    {
        var keys = Keys.Company(new Company { Id = "7", TaxId = "DE1", Name = "Nord" });

        Assert.HasCount(3, keys);
        Assert.AreEqual("main-company-7", keys[0]);
        Assert.AreEqual(Keys.Company(new Company { TaxId = "de-1", Name = string.Empty })[0], keys[1]);
        Assert.AreEqual(Keys.Company(new Company { Name = "NORD" })[0], keys[2]);
    }

    [TestMethod]
    [DataRow("Müller GmbH", "mueller gmbh")]
    [DataRow("  MÜLLER   G.m.b.H. ", "mueller gmbh")]
    [DataRow("Müller, Söhne & Co.", "mueller soehne & co")]
    [DataRow("A.B.C. Ltd.", "abc ltd")]
    [DataRow(null, "")]
    public void Brings_company_names_into_one_spelling(string? name, string expected) => Assert.AreEqual(expected, CompanyName.Normalize(name));

    [TestMethod]
    [DataRow("DE 123 456", "DE123456")]
    [DataRow("de-123.456", "DE123456")]
    [DataRow(" - ", null)]
    [DataRow(null, null)]
    public void Brings_tax_numbers_into_one_spelling(string? taxId, string? expected) => Assert.AreEqual(expected, CompanyName.TaxIdOf(taxId));
}
