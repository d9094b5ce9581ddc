namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>Which browser the tests take.</summary>
[TestClass]
public sealed class BrowserPathTests
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

    [TestMethod]
    public void The_first_usual_path_that_exists_is_taken() =>
        Assert.AreEqual("/usr/bin/google-chrome", BrowserPath.Find(null, Usual, path => path == "/usr/bin/google-chrome"));

    [TestMethod]
    public void A_path_somebody_asked_for_goes_first() =>
        Assert.AreEqual("/opt/mine", BrowserPath.Find("/opt/mine", Usual, _ => true));

    [TestMethod]
    public void A_path_somebody_asked_for_is_not_replaced_by_another_browser() =>
        Assert.IsNull(BrowserPath.Find("/opt/mine", Usual, path => path != "/opt/mine"));

    [TestMethod]
    public void A_blank_wish_is_none() =>
        Assert.AreEqual("/usr/bin/chromium", BrowserPath.Find(" ", Usual, _ => true));

    [TestMethod]
    public void Without_any_browser_there_is_no_path() =>
        Assert.IsNull(BrowserPath.Find(null, Usual, _ => false));
}
