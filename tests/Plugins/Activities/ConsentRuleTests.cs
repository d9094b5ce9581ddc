using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>What may be kept of whom.</summary>
[TestClass]
public sealed class ConsentRuleTests
{
    [TestMethod]
    [DataRow(WebActivityKindChoice.ProductViewed, true, false, true, true)]
    [DataRow(WebActivityKindChoice.ProductViewed, false, true, false, false)]
    [DataRow(WebActivityKindChoice.ProductViewed, null, true, true, false)]
    [DataRow(WebActivityKindChoice.ProductViewed, null, true, false, true)]
    [DataRow(WebActivityKindChoice.CatalogDownloaded, null, true, true, false)]
    [DataRow(WebActivityKindChoice.CatalogDownloaded, true, false, true, true)]
    [DataRow(WebActivityKindChoice.CartAbandoned, null, true, true, true)]
    [DataRow(WebActivityKindChoice.CartAbandoned, null, false, true, false)]
    [DataRow(WebActivityKindChoice.CartAbandoned, null, false, false, true)]
    [DataRow(WebActivityKindChoice.CartAbandoned, false, true, false, false)]
    [DataRow(WebActivityKindChoice.QuoteRequested, null, false, true, true)]
    [DataRow(WebActivityKindChoice.QuoteRequested, false, false, true, true)]
    [DataRow(WebActivityKindChoice.Newsletter, false, true, true, true)]
    public void May_be_kept(object kind, bool? hasConsent, bool isCustomer, bool needsConsent, bool mayKeep) =>
        Assert.AreEqual(mayKeep, ConsentRule.MayKeep((WebActivityKindChoice)kind, hasConsent, isCustomer, needsConsent));

    [TestMethod]
    [DataRow(WebActivityKindChoice.ProductViewed, false, true)]
    [DataRow(WebActivityKindChoice.ProductViewed, null, false)]
    [DataRow(WebActivityKindChoice.CartAbandoned, false, true)]
    [DataRow(WebActivityKindChoice.QuoteRequested, false, false)]
    public void Is_refused(object kind, bool? hasConsent, bool isRefused) =>
        Assert.AreEqual(isRefused, ConsentRule.IsRefused((WebActivityKindChoice)kind, hasConsent));
}
