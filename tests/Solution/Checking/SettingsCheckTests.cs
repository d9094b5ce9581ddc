using System.Text;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Checking;

/// <summary>Settings files that an import would refuse, or should never see, are reported.</summary>
[TestClass]
public sealed class SettingsCheckTests
{
    private static readonly IReadOnlyList<UnpackedSolution> Solutions = [.. FixtureSolutions.All.Select(files => UnpackedSolution.Of(files))];

    [TestMethod]
    [DataRow("\"mag_Warehouse\", \"Value\": \"North\"", "")]
    [DataRow("\"mag_Warehouse\", \"Value\": \"\"", "mag_Warehouse: is empty, which the import refuses")]
    [DataRow("\"mag_Gone\", \"Value\": \"1\"", "mag_Gone: is set, but no solution has it any more")]
    [DataRow("\"mag_ParcelToken\", \"Value\": \"hunter2\"", "mag_ParcelToken: is a secret")]
    [DataRow("\"mag_Warehouse\", \"Value\": \"a\" }, { \"SchemaName\": \"mag_Warehouse\", \"Value\": \"b\"", "mag_Warehouse: appears 2 times")]
    public void Entries_are_judged(string entry, string expected)
    {
        var lines = Lines(Encoding.UTF8.GetBytes($"{{ \"EnvironmentVariables\": [ {{ \"SchemaName\": {entry} }} ], \"ConnectionReferences\": [] }}"));

        Assert.AreEqual(expected.Length > 0, lines.Exists(line => line.StartsWith("dev.json: " + expected, StringComparison.Ordinal)), string.Join(Environment.NewLine, lines));
    }

    [TestMethod]
    public void A_connection_reference_that_appears_twice_is_reported() => Assert.Contains(
        "dev.json: mag_Dataverse: appears 2 times. Keep one entry.",
        Lines("""
            { "EnvironmentVariables": [], "ConnectionReferences": [
              { "LogicalName": "mag_Dataverse", "ConnectionId": "1", "ConnectorId": "/x" }, { "LogicalName": "mag_Dataverse", "ConnectionId": "2", "ConnectorId": "/x" } ] }
            """u8.ToArray()));

    [TestMethod]
    public void A_byte_order_mark_is_reported() => Assert.Contains("dev.json: first bytes: starts with a byte order mark. Save it as UTF-8 without mark.", Lines([0xEF, 0xBB, 0xBF, 0x7B, 0x7D]));

    [TestMethod]
    [DataRow("{}")]
    [DataRow("nothing")]
    public void Something_else_is_reported(string text) => Assert.StartsWith("dev.json: content: is not deployment settings: ", Lines(Encoding.UTF8.GetBytes(text)).Single());

    private static List<string> Lines(byte[] bytes) => [.. SettingsCheck.Findings("dev.json", bytes, Solutions).Select(finding => finding.ToString())];
}
