using PowerPlatformMagento.Magento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Tests.Operations.Stores;

[TestClass]
public sealed class StoreScopesTests
{
    [TestMethod]
    public void A_real_store_is_read_without_its_back_office()
    {
        var scopes = Scopes.OfCaptures();

        CollectionAssert.AreEqual(new[] { "base: Main Website EUR", "outlet: Outlet Österreich EUR" }, scopes.Websites.Select(website => $"{website.Code}: {website.Name} {website.Currency}").ToList());
        CollectionAssert.AreEqual(new[] { "default", "de", "outlet_at" }, scopes.Views.Select(view => view.Code).ToList());
        CollectionAssert.AreEqual(new[] { "1: Main Website Store (base)", "2: Outlet (outlet)" }, scopes.Groups.Select(group => $"{group.Id}: {group.Name} ({group.Website})").ToList());
        var outlet = scopes.Views[2];
        Assert.AreEqual("3", outlet.Id);
        Assert.AreEqual("Outlet AT", outlet.Name);
        Assert.AreEqual("outlet", outlet.Website);
        Assert.AreEqual("2", outlet.StoreGroupId);
        Assert.AreEqual("EUR", outlet.Currency);
        Assert.AreEqual("en_US", outlet.Locale);
        Assert.AreEqual("Europe/Berlin", outlet.TimeZone);
        Assert.IsTrue(outlet.IsActive);
    }

    [TestMethod]
    public void Codes_and_ids_stand_for_each_other_whatever_the_case()
    {
        var scopes = Scopes.OfCaptures();

        Assert.AreEqual("2", scopes.WebsiteId("OUTLET"));
        Assert.AreEqual("outlet", scopes.WebsiteCode("2"));
        Assert.AreEqual("3", scopes.ViewId("Outlet_AT"));
        Assert.AreEqual("outlet_at", scopes.ViewCode("3"));
    }

    [TestMethod]
    public void No_code_stands_for_all_and_an_unknown_one_for_none()
    {
        var scopes = Scopes.OfCaptures();

        Assert.AreEqual("0", scopes.WebsiteId(null));
        Assert.AreEqual("0", scopes.ViewId(null));
        Assert.IsNull(scopes.WebsiteId("moon"));
        Assert.IsNull(scopes.ViewId("moon"));
        Assert.IsNull(scopes.ViewId("admin"), "the back office is no store view");
        Assert.IsNull(scopes.WebsiteCode("0"));
        Assert.IsNull(scopes.ViewCode("0"));
    }

    [TestMethod]
    public void The_time_zone_of_all_is_that_of_the_first_view_that_tells_one()
    {
        var scopes = Scopes.OfCaptures();

        Assert.AreEqual("Europe/Berlin", scopes.TimeZone("3").Id);
        Assert.AreEqual("Europe/Berlin", scopes.TimeZone("0").Id);
        Assert.AreEqual("Europe/Berlin", scopes.TimeZone("99").Id);
    }

    [TestMethod]
    public void A_store_that_tells_no_time_zone_or_an_unknown_one_is_utc()
    {
        var views = new List<ScopeViewWire> { new() { Id = "1", Code = "default", WebsiteId = "1" } };

        Assert.AreEqual(TimeZoneInfo.Utc, new StoreScopes([], [], views, []).TimeZone("1"));
        Assert.AreEqual(TimeZoneInfo.Utc, new StoreScopes([], [], views, [new ScopeConfigWire { Id = "1", Timezone = "Moon/Crater" }]).TimeZone("1"));
    }

    [TestMethod]
    public void What_has_no_id_or_code_is_left_out_and_names_fall_back_to_codes()
    {
        var scopes = new StoreScopes(
            [new ScopeWebsiteWire { Id = "1", Code = "base" }, new ScopeWebsiteWire { Id = "x", Code = "odd" }, new ScopeWebsiteWire { Id = "2" }],
            [new ScopeGroupWire { Id = "1" }, new ScopeGroupWire()],
            [new ScopeViewWire { Id = "1", Code = "default", IsActive = false }, new ScopeViewWire { Id = "2", Code = " " }],
            [new ScopeConfigWire { Id = "1" }, new ScopeConfigWire { Id = "1", Locale = "de_DE" }, new ScopeConfigWire()]);

        Assert.AreEqual("base", scopes.Websites.Single().Name);
        Assert.AreEqual("1", scopes.Groups.Single().Name);
        Assert.AreEqual("default", scopes.Views.Single().Name);
        Assert.IsFalse(scopes.Views.Single().IsActive);
        Assert.IsNull(scopes.Views.Single().Locale);
    }
}
