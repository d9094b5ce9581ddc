using System.Text;
using System.Text.Json;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>pac.config says of the solutions what they say of themselves.</summary>
[TestClass]
public sealed class PacConfigTests
{
    private static readonly JsonElement Config = JsonDocument.Parse(Repository.Read("pac.config")).RootElement;

    public static IEnumerable<string> JsonFiles =>
        Config.GetProperty("environments").EnumerateArray().Select(environment => environment.GetProperty("settings").GetString()!).Append("pac.config");

    [TestMethod]
    public void Names_every_solution_with_its_version_and_publisher()
    {
        foreach (var solution in Config.GetProperty("solutions").EnumerateArray())
        {
            var unpacked = UnpackedSolution.Read(Path.Combine(Repository.Root, solution.GetProperty("folder").GetString()!));
            var publisher = Config.GetProperty("publisher");

            Assert.AreEqual(unpacked.Manifest.Text("UniqueName"), solution.GetProperty("uniqueName").GetString());
            Assert.AreEqual(unpacked.Version, solution.GetProperty("version").GetString());
            Assert.AreEqual(unpacked.Manifest.Element("Publisher").Text("UniqueName"), publisher.GetProperty("uniqueName").GetString());
            Assert.AreEqual(unpacked.Prefix, publisher.GetProperty("prefix").GetString() + "_");
            Assert.AreEqual(unpacked.OptionValuePrefix, publisher.GetProperty("optionValuePrefix").GetRawText());
        }
    }

    [TestMethod]
    public void Forgets_no_solution()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "solution"))
            .Where(folder => File.Exists(Path.Combine(folder, "Other", "Solution.xml")))
            .Select(folder => "solution/" + Path.GetFileName(folder));

        CollectionAssert.AreEquivalent(
            folders.ToList(),
            Config.GetProperty("solutions").EnumerateArray().Select(solution => solution.GetProperty("folder").GetString()).ToList());
    }

    [TestMethod]
    public void Leads_from_development_over_test_to_production()
    {
        var environments = Config.GetProperty("environments").EnumerateArray().ToList();

        CollectionAssert.AreEqual(new[] { "dev", "test", "prod" }, environments.Select(e => e.GetProperty("name").GetString()).ToList());
        CollectionAssert.AreEqual(new[] { "unmanaged", "managed", "managed" }, environments.Select(e => e.GetProperty("packageType").GetString()).ToList());
        Assert.IsTrue(environments.All(e => new Uri(e.GetProperty("url").GetString()!).Scheme == Uri.UriSchemeHttps));
    }

    [TestMethod]
    [DynamicData(nameof(JsonFiles))]
    public void Json_files_are_JSON_without_a_byte_order_mark(string file)
    {
        var bytes = Repository.Read(file);
        using var document = JsonDocument.Parse(bytes);

        Assert.IsFalse(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.AreEqual(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [TestMethod]
    public void Deployment_settings_hold_no_entry_without_a_value()
    {
        foreach (var file in JsonFiles.Where(file => file != "pac.config"))
        {
            using var document = JsonDocument.Parse(Repository.Read(file));
            var variables = document.RootElement.GetProperty("EnvironmentVariables").EnumerateArray();
            var references = document.RootElement.GetProperty("ConnectionReferences").EnumerateArray();

            Assert.IsTrue(variables.All(variable => variable.GetProperty("Value").GetString() is { Length: > 0 }), file);
            Assert.IsTrue(references.All(reference => reference.GetProperty("ConnectionId").GetString() is { Length: > 0 }), file);
        }
    }
}
