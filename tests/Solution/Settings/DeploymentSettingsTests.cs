using System.Text;
using CsCheck;
using PowerPlatformMagento.Packer.Settings;

namespace PowerPlatformMagento.Solution.Tests.Settings;

/// <summary>Settings files are read and written in the format of the import.</summary>
[TestClass]
public sealed class DeploymentSettingsTests
{
    private static readonly Gen<DeploymentSettings> Any =
        from variables in Gen.Select(Gen.String, Gen.String, (name, value) => new VariableSetting(name, value)).List[0, 4]
        from references in Gen.Select(Gen.String, Gen.String, Gen.String, (name, id, connector) => new ConnectionSetting(name, id, connector)).List[0, 4]
        select new DeploymentSettings(variables, references);

    [TestMethod]
    public void What_is_written_is_read() => Any.Sample(settings =>
    {
        var read = DeploymentSettings.Read(settings.Write());
        return read.EnvironmentVariables.SequenceEqual(settings.EnvironmentVariables) && read.ConnectionReferences.SequenceEqual(settings.ConnectionReferences);
    });

    [TestMethod]
    public void The_file_has_no_mark_and_ends_its_last_line()
    {
        var text = Encoding.UTF8.GetString(new DeploymentSettings([new VariableSetting("mag_X", "ä & b")], []).Write());

        Assert.AreEqual("{\n  \"EnvironmentVariables\": [\n    {\n      \"SchemaName\": \"mag_X\",\n      \"Value\": \"ä & b\"\n    }\n  ],\n  \"ConnectionReferences\": []\n}\n", text);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[]")]
    [DataRow("{}")]
    [DataRow("{ \"EnvironmentVariables\": [] }")]
    [DataRow("{ \"EnvironmentVariables\": [ { \"SchemaName\": \"mag_X\" } ], \"ConnectionReferences\": [] }")]
    [DataRow("{ \"EnvironmentVariables\": [ { \"SchemaName\": \"mag_X\", \"Value\": null } ], \"ConnectionReferences\": [] }")]
    public void Something_else_is_refused(string text) =>
        Assert.ThrowsExactly<InvalidDataException>(() => DeploymentSettings.Read(Encoding.UTF8.GetBytes(text)));
}
