using PowerPlatformMagento.Plugins.Summaries;

namespace PowerPlatformMagento.Plugins.Tests.Summaries;

[TestClass]
public sealed class RfmThresholdsTests
{
    [TestMethod]
    public void Reads_what_the_solution_ships()
    {
        var thresholds = RfmThresholds.TryRead("""{"recencyDays":[30,90,180,365],"frequency":[2,4,7,12],"monetary":[100,250,500,1000]}""");

        Assert.AreEqual("30,90,180,365", string.Join(",", thresholds!.RecencyDays));
        Assert.AreEqual(string.Join(",", RfmThresholds.Default.Frequency), string.Join(",", thresholds.Frequency));
        Assert.AreEqual(string.Join(",", RfmThresholds.Default.Monetary), string.Join(",", thresholds.Monetary));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("no json")]
    [DataRow("{}")]
    [DataRow("""{"recencyDays":[30,90,180,365]}""")]
    [DataRow("""{"recencyDays":[30,90,180],"frequency":[2,4,7,12],"monetary":[100,250,500,1000]}""")]
    [DataRow("""{"recencyDays":[30,90,180,365],"frequency":[2,4,4,12],"monetary":[100,250,500,1000]}""")]
    [DataRow("""{"recencyDays":[30,90,180,365],"frequency":[2,4,7,12],"monetary":[1000,500,250,100]}""")]
    [DataRow("""{"recencyDays":[30,90,180,"many"],"frequency":[2,4,7,12],"monetary":[100,250,500,1000]}""")]
    [DataRow("""{"recencyDays":null,"frequency":[2,4,7,12],"monetary":[100,250,500,1000]}""")]
    public void Takes_nothing_else(string json) => Assert.IsNull(RfmThresholds.TryRead(json));

    [TestMethod]
    public void Takes_broken_amounts() =>
        Assert.AreEqual(0.5m, RfmThresholds.TryRead("""{"recencyDays":[1,2,3,4],"frequency":[1,2,3,4],"monetary":[0.5,1.5,2.25,1e2]}""")!.Monetary[0]);
}
