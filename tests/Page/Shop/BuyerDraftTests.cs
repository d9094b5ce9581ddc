using PowerPlatformMagento.Sandbox.Page.Shop;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

[TestClass]
public sealed class BuyerDraftTests
{
    [TestMethod]
    public void What_is_missing_is_named_in_the_order_of_the_form()
    {
        var draft = Filled();
        draft.City = " ";
        Assert.AreEqual("City", draft.Missing);

        draft.Email = null;
        Assert.AreEqual("E-mail", draft.Missing);
    }

    [TestMethod]
    public void Company_telephone_and_VAT_id_may_stay_empty() => Assert.IsNull(Filled().Missing);

    [TestMethod]
    public void The_store_gets_what_was_entered()
    {
        var buyer = Filled().ToBuyer();

        Assert.AreEqual("gesa@example.org", buyer.Email);
        Assert.AreEqual("Am Deich 7", buyer.Street.Single());
        Assert.AreEqual("DE", buyer.CountryCode);
        Assert.IsNull(buyer.VatId);
    }

    internal static BuyerDraft Filled() => new()
    {
        Email = "gesa@example.org",
        FirstName = "Gesa",
        LastName = "Deich",
        Street = "Am Deich 7",
        Postcode = "26506",
        City = "Norden",
    };
}
