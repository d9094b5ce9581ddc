using System.Text.Json;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.CommandLine;

/// <summary>The sandbox's command line reads a store over its configuration file. The console belongs to the process, so these run alone.</summary>
[TestClass]
[DoNotParallelize]
public sealed class StoreConfigurationTests
{
    private const string Secret = "this-secret-must-not-be-printed";

    private static readonly Dictionary<string, Func<StoreHost, object>> Files = new()
    {
        ["OAuth1 beside the address"] = store => new { baseUrl = store.BaseUrl, authentication = "OAuth1", store.Credential.ConsumerKey, store.Credential.ConsumerSecret, store.Credential.AccessToken, store.Credential.AccessTokenSecret },
        ["bearer"] = store => new { key = "second", baseUrl = store.BaseUrl, authentication = "Bearer", token = store.Credential.AccessToken },
        ["credentials in an object"] = store => new { baseUrl = store.BaseUrl, authentication = new { kind = "OAuth1", store.Credential.ConsumerKey, store.Credential.ConsumerSecret, store.Credential.AccessToken, store.Credential.AccessTokenSecret } },
        ["a token and nothing else"] = store => new { baseUrl = store.BaseUrl, token = store.Credential.AccessToken },
    };

    public static IEnumerable<object[]> Kinds => Files.Keys.Select(kind => new object[] { kind });

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public async Task Reads_a_store_with_the_credentials_of_the_file(string what)
    {
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = Captures.Load() }, default);
        var (code, output) = await RunAsync(JsonSerializer.Serialize(Files[what](store), JsonSerializerOptions.Web));
        Assert.AreEqual(0, code, $"{what}\n{output}");
        var summary = RunOutput.CheckMembers(RunOutput.LastLine(output));
        Assert.AreEqual(26, summary.GetProperty("orders").GetInt32());
        Assert.AreEqual(10, summary.GetProperty("customers").GetInt32());
        Assert.AreEqual(0, summary.GetProperty("lost").GetInt32() + summary.GetProperty("doubled").GetInt32() + summary.GetProperty("differences").GetInt32());
        Assert.IsGreaterThan(0L, summary.GetProperty("magentoCalls").GetInt64());
        Assert.DoesNotContain(store.Credential.AccessToken, output);
        Assert.DoesNotContain("@example.com", output);
    }

    [TestMethod]
    [DataRow("""{"baseUrl":"http://shop.example","token":"this-secret-must-not-be-printed"}""", "plain http")]
    [DataRow("""{"baseUrl":"ftp://shop.example","token":"this-secret-must-not-be-printed"}""", "http or https")]
    [DataRow("""{"baseUrl":"shop","token":"this-secret-must-not-be-printed"}""", "http or https")]
    [DataRow("""{"token":"this-secret-must-not-be-printed"}""", "baseUrl")]
    [DataRow("""{"baseUrl":"https://shop.example","token":"this-secret-must-not-be-printed" """, "JSON")]
    [DataRow("""["this-secret-must-not-be-printed"]""", "baseUrl")]
    [DataRow("this-secret-must-not-be-printed", "JSON")]
    [DataRow("", "JSON")]
    public async Task Refuses_a_file_that_cannot_be_used_with_a_clear_message(string content, string message)
    {
        var (code, output) = await RunAsync(content);
        Assert.AreEqual(2, code, output);
        Assert.Contains(message, output);
        Assert.DoesNotContain(Secret, output);
        Assert.DoesNotContain("   at ", output);
    }

    [TestMethod]
    [DataRow("""{"baseUrl":"https://shop.example","authentication":"Carrier pigeon","token":"this-secret-must-not-be-printed"}""")]
    [DataRow("""{"baseUrl":"https://shop.example","authentication":"OAuth1","consumerKey":"this-secret-must-not-be-printed"}""")]
    [DataRow("""{"key":"My Store!","baseUrl":"https://shop.example","token":"this-secret-must-not-be-printed"}""")]
    public async Task Refuses_settings_that_the_app_refuses_with_a_clear_message(string content)
    {
        var (code, output) = await RunAsync(content);
        Assert.AreEqual(2, code, output);
        Assert.DoesNotContain(Secret, output);
        Assert.DoesNotContain("   at ", output);
    }

    [TestMethod]
    public async Task Refuses_a_file_that_is_not_there()
    {
        var (code, output) = await RunFileAsync(Path.Combine(Path.GetTempPath(), "ppm-e2e-no-such-file.json"));
        Assert.AreEqual(2, code, output);
        Assert.Contains("ppm-e2e-no-such-file.json", output);
    }

    [TestMethod]
    public async Task Ends_when_the_store_refuses_the_credentials()
    {
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = Captures.Load() }, default);
        var (code, output) = await RunAsync(JsonSerializer.Serialize(new { baseUrl = store.BaseUrl, token = Secret }, JsonSerializerOptions.Web));
        Assert.AreEqual(2, code, output);
        Assert.Contains("401", output);
        Assert.DoesNotContain(Secret, output);
    }

    [TestMethod]
    public async Task Ends_when_nobody_answers_at_the_address()
    {
        int port;
        await using (var store = await StoreHost.StartAsync(new StoreOptions(), default))
        {
            port = store.BaseUrl.Port;
        }

        var (code, output) = await RunAsync($$"""{"baseUrl":"http://127.0.0.1:{{port}}","token":"{{Secret}}"}""");
        Assert.AreEqual(2, code, output);
        Assert.DoesNotContain(Secret, output);
    }

    [TestMethod]
    [DataRow("--orders", "0")]
    [DataRow("--orders", "many")]
    [DataRow("--faults", "earthquake")]
    [DataRow("--unknown", "1")]
    public async Task Refuses_wrong_options(string option, string value)
    {
        var (code, _) = await InvokeAsync([option, value, "--exit"]);
        Assert.AreNotEqual(0, code);
    }

    [TestMethod]
    public async Task The_last_line_of_a_normal_run_is_one_JSON_object()
    {
        var (code, output) = await InvokeAsync(["--orders", "40", "--seed", "5", "--exit"]);
        Assert.AreEqual(0, code, output);
        var summary = RunOutput.CheckMembers(RunOutput.LastLine(output));
        Assert.AreEqual(40, summary.GetProperty("orders").GetInt32());
        Assert.AreEqual(0, summary.GetProperty("differences").GetInt32());
        Assert.IsLessThanOrEqualTo(10d, summary.GetProperty("organizationRequestsPerOrder").GetDouble());
    }

    private static async Task<(int Code, string Output)> RunAsync(string content)
    {
        var folder = Directory.CreateTempSubdirectory("ppm-e2e-config-");
        try
        {
            var file = Path.Combine(folder.FullName, "store.json");
            await File.WriteAllTextAsync(file, content);
            return await RunFileAsync(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<(int Code, string Output)> RunFileAsync(string file) => InvokeAsync(["--store-config", file, "--exit"]);

    private static async Task<(int Code, string Output)> InvokeAsync(string[] arguments)
    {
        var (console, errors) = (Console.Out, Console.Error);
        await using var text = new StringWriter();
        var output = TextWriter.Synchronized(text);
        using var limit = new CancellationTokenSource(World.Patience);
        Console.SetOut(output);
        Console.SetError(output);
        try
        {
            var code = await SandboxCommand.Create().Parse(arguments).InvokeAsync(cancellationToken: limit.Token);
            return (code, text.ToString());
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(errors);
        }
    }
}
