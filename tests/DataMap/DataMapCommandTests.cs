namespace PowerPlatformMagento.Sandbox.DataMap.Tests;

/// <summary>What people see of the tool.</summary>
[TestClass]
public sealed class DataMapCommandTests
{
    [TestMethod]
    [DataRow]
    [DataRow("paint")]
    [DataRow("uses")]
    [DataRow("uses", "a", "b")]
    public void Says_how_it_is_used(params string[] arguments)
    {
        using var output = new StringWriter();

        Assert.AreEqual(DataMapCommand.Misused, new DataMapCommand(new Checkout("."), output).Run(arguments));

        Assert.Contains("uses <field>", output.ToString());
    }

    [TestMethod]
    public void Works_only_inside_the_repository()
    {
        var folder = Directory.CreateTempSubdirectory("data-map-");
        try
        {
            Assert.IsNull(Checkout.Find(folder.FullName));
        }
        finally
        {
            folder.Delete();
        }
    }
}
