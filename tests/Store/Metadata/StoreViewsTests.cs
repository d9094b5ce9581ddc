using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Metadata;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Metadata;

/// <summary>Which store view a code in the path means.</summary>
[TestClass]
public sealed class StoreViewsTests
{
    private readonly StoreViews views = new(new DocumentSet());

    [TestMethod]
    [DataRow(null, 1)]
    [DataRow("default", 1)]
    [DataRow("all", 0)]
    [DataRow("de", 2)]
    [DataRow("DE", 2)]
    [DataRow("uk_us", 6)]
    [DataRow("nobody", 1)]
    public void A_code_means_a_view(string? code, int id) => Assert.AreEqual(id, views.Id(code));

    [TestMethod]
    public void The_first_view_counts_when_none_is_called_default()
    {
        var documents = new DocumentSet();
        documents.PutFixedAnswer("store/storeViews", """[{"id":0,"code":"admin","website_id":0},{"id":7,"code":"main","website_id":3}]""");

        Assert.AreEqual(7, new StoreViews(documents).Id(null));
    }

    [TestMethod]
    [DataRow(0, true)]
    [DataRow(6, true)]
    [DataRow(7, false)]
    [DataRow(-1, false)]
    public void A_view_is_known_or_not(int id, bool isKnown) => Assert.AreEqual(isKnown, views.Knows(id));

    [TestMethod]
    public void A_product_made_in_a_view_goes_to_its_website_and_made_for_all_to_all()
    {
        CollectionAssert.AreEqual(new[] { 2 }, views.Websites(3).ToArray());
        CollectionAssert.AreEqual(new[] { 1, 2, 3 }, views.Websites(StoreViews.All).ToArray());
    }

    [TestMethod]
    public void Websites_have_their_views()
    {
        CollectionAssert.AreEquivalent(new[] { 3, 4 }, views.OfWebsites(["OUTLET_AT"]).ToArray());
        CollectionAssert.AreEquivalent(new[] { 1, 2, 5, 6 }, views.OfWebsites(["base", "uk"]).ToArray());
        Assert.IsEmpty(views.OfWebsites(["nobody"]));
    }

    [TestMethod]
    public void The_recorded_shop_has_its_own_views()
    {
        var recorded = new StoreViews(CapturedStore.Documents());

        Assert.AreEqual((1, 2, 3), (recorded.Id(null), recorded.Id("de"), recorded.Id("outlet_at")));
        Assert.IsFalse(recorded.Knows(9));
    }
}
