using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.B2b;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.B2b;

/// <summary>Credits of generated companies.</summary>
[TestClass]
public sealed class GeneratedCreditsTests
{
    private readonly GeneratedDocuments documents = new(new GeneratedStoreOptions { Orders = 10, Customers = 600, Edition = StoreEdition.AdobeCommerce });

    [TestMethod]
    public void Only_approved_companies_may_owe_and_never_more_than_their_limit()
    {
        foreach (var id in documents.Ids(StoreEntity.CompanyCredits))
        {
            var (company, credit) = (Read(StoreEntity.Companies, id), Read(StoreEntity.CompanyCredits, id));

            Assert.AreEqual(id, credit.GetProperty("company_id").GetInt64());
            Assert.IsTrue(credit.Number("balance") <= 0 && credit.Number("available_limit") >= 0);
            Assert.IsTrue(company.GetProperty("status").GetInt32() == CompanyStatus.Approved || credit.Number("credit_limit") == 0);
        }
    }

    [TestMethod]
    public void Some_have_a_limit_and_some_have_used_it()
    {
        var credits = documents.Ids(StoreEntity.CompanyCredits).Select(id => Read(StoreEntity.CompanyCredits, id)).ToList();

        Assert.IsTrue(credits.Exists(credit => credit.Number("credit_limit") > 0 && credit.Number("balance") == 0));
        Assert.IsTrue(credits.Exists(credit => credit.Number("balance") < 0));
        Assert.AreEqual(documents.Count(StoreEntity.Companies), credits.Count);
    }

    [TestMethod]
    public void Open_Source_has_no_credits_and_no_quotes()
    {
        var open = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10, Customers = 600 });

        Assert.AreEqual(0, open.Count(StoreEntity.CompanyCredits));
        Assert.AreEqual(0, open.Count(StoreEntity.QuoteComments));
    }

    [TestMethod]
    [DataRow(1, true, false)]
    [DataRow(2, true, true)]
    [DataRow(3, false, true)]
    [DataRow(4, true, true)]
    [DataRow(5, true, false)]
    [DataRow(6, true, false)]
    [DataRow(7, false, false)]
    public void Kinds_of_bookings_go_one_way_or_both(int operation, bool increases, bool decreases)
    {
        Assert.AreEqual(increases, CreditOperation.Increasing.Contains(operation));
        Assert.AreEqual(decreases, CreditOperation.Decreasing.Contains(operation));
    }

    private JsonElement Read(StoreEntity collection, long id)
    {
        using var document = JsonDocument.Parse(documents.Find(collection, id)!.Value);
        return document.RootElement.Clone();
    }
}
