using PowerPlatformMagento.Packer.Settings;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Commands;

/// <summary>settings writes what an import can take.</summary>
[TestClass]
public sealed class SettingsCommandTests
{
    [TestMethod]
    public void Says_what_has_no_value_and_writes_no_empty_one()
    {
        using var repository = new FixtureRepository();

        var (code, output, _) = repository.Run("settings", "--environment", "dev");

        Assert.AreEqual(0, code, output);
        Assert.Contains("solution/settings/dev.json: mag_ParcelHost: has no value here, give one with --set mag_ParcelHost=<value>", output);
        Assert.Contains("mag_Dataverse: has no value here", output);
        Assert.DoesNotContain("mag_Warehouse: has no value", output, "It has a default.");
        Assert.AreEqual("{\n  \"EnvironmentVariables\": [],\n  \"ConnectionReferences\": []\n}\n", repository.Read(FixtureRepository.Settings));
    }

    [TestMethod]
    public void Adds_given_values_sorted_and_keeps_the_others()
    {
        using var repository = new FixtureRepository();

        repository.Run("settings", "--environment", "dev", "--set", "mag_Warehouse=North", "mag_Dataverse=0123");
        var (code, output, _) = repository.Run("settings", "--environment", "dev", "--set", "mag_ParcelHost=parcels.example.com");

        Assert.AreEqual(0, code, output);
        var settings = DeploymentSettings.Read(File.ReadAllBytes(repository.PathOf(FixtureRepository.Settings)));
        CollectionAssert.AreEqual(new[] { new VariableSetting("mag_ParcelHost", "parcels.example.com"), new VariableSetting("mag_Warehouse", "North") }, settings.EnvironmentVariables.ToList());
        Assert.AreEqual(new ConnectionSetting("mag_Dataverse", "0123", "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps"), settings.ConnectionReferences.Single());
        Assert.AreEqual(0, repository.Run("check").Code);
    }

    [TestMethod]
    public void Drops_what_no_solution_has_with_a_note()
    {
        using var repository = new FixtureRepository();
        repository.Write(FixtureRepository.Settings, "{ \"EnvironmentVariables\": [ { \"SchemaName\": \"mag_Gone\", \"Value\": \"1\" } ], \"ConnectionReferences\": [] }");

        var (code, output, _) = repository.Run("settings");

        Assert.AreEqual(0, code, output);
        Assert.Contains("mag_Gone: dropped, no solution has it any more", output);
        Assert.DoesNotContain("mag_Gone", repository.Read(FixtureRepository.Settings));
    }

    [TestMethod]
    [DataRow("mag_ParcelToken=hunter2", "is a secret: its value is the path of a secret in a key vault")]
    [DataRow("mag_ParcelHost=AccountKey=abc", "looks like a secret")]
    [DataRow("mag_ParcelHost=", "is empty, which the import refuses")]
    [DataRow("mag_Box=1", "no solution has an environment variable or a connection reference of this name")]
    public void Writes_nothing_when_a_value_must_not_be_there(string given, string text)
    {
        using var repository = new FixtureRepository();
        var before = repository.Read(FixtureRepository.Settings);

        var (code, output, error) = repository.Run("settings", "--environment", "dev", "--set", given);

        Assert.AreEqual(1, code);
        Assert.Contains(text, output);
        Assert.Contains("solution/settings/dev.json was not written.", error);
        Assert.AreEqual(before, repository.Read(FixtureRepository.Settings));
        Assert.DoesNotContain("hunter2", output + error);
    }

    [TestMethod]
    public void A_secret_is_the_path_of_a_key_vault()
    {
        using var repository = new FixtureRepository();

        var (code, output, _) = repository.Run(
            "settings", "--environment", "dev", "--set", "mag_ParcelToken=/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/secrets/token");

        Assert.AreEqual(0, code, output);
    }

    [TestMethod]
    public void A_file_that_is_not_there_is_made()
    {
        using var repository = new FixtureRepository();
        repository.Delete(FixtureRepository.Settings);

        Assert.AreEqual(0, repository.Run("settings").Code);

        Assert.IsTrue(File.Exists(repository.PathOf(FixtureRepository.Settings)));
    }

    [TestMethod]
    public void A_file_that_is_no_settings_is_left_alone()
    {
        using var repository = new FixtureRepository();
        repository.Write(FixtureRepository.Settings, "{ }");

        var (code, output, _) = repository.Run("settings");

        Assert.AreEqual(1, code);
        Assert.Contains("is not deployment settings", output);
        Assert.AreEqual("{ }", repository.Read(FixtureRepository.Settings));
    }

    [TestMethod]
    [DataRow("settings --environment moon")]
    [DataRow("settings --set mag_ParcelHost=x")]
    [DataRow("settings --environment dev --set mag_ParcelHost")]
    public void What_cannot_be_meant_is_wrong_use(string line)
    {
        using var repository = new FixtureRepository();

        Assert.AreEqual(2, repository.Run(line.Split(' ')).Code);
    }

    [TestMethod]
    public void Solutions_that_cannot_be_read_stop_it()
    {
        using var repository = new FixtureRepository();
        repository.Write("solution/flows/Other/Customizations.xml", "<");

        var (code, _, error) = repository.Run("settings");

        Assert.AreEqual(2, code);
        Assert.Contains("Run check first", error);
    }
}
