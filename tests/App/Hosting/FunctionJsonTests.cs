using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Hosting;

[TestClass]
public sealed class FunctionJsonTests
{
    private static readonly FunctionCatalog Catalog = FunctionCatalog.Scan(typeof(AppHost).Assembly);

    [TestMethod]
    public void Writes_an_http_function_with_exactly_two_bindings() => AssertJson(
        "ReceiveWebhook",
        """
        {
          "bindings": [
            {
              "type": "httpTrigger",
              "direction": "in",
              "name": "request",
              "authLevel": "anonymous",
              "methods": [
                "post"
              ],
              "route": "events/webhook/{store}"
            },
            {
              "type": "http",
              "direction": "out",
              "name": "$return"
            }
          ]
        }

        """);

    [TestMethod]
    public void Writes_a_function_that_needs_a_key() => AssertJson(
        "GetReady",
        """
        {
          "bindings": [
            {
              "type": "httpTrigger",
              "direction": "in",
              "name": "request",
              "authLevel": "function",
              "methods": [
                "get"
              ],
              "route": "ready"
            },
            {
              "type": "http",
              "direction": "out",
              "name": "$return"
            }
          ]
        }

        """);

    [TestMethod]
    public void Writes_a_timer_function() => AssertJson(
        "PollStores",
        """
        {
          "bindings": [
            {
              "type": "timerTrigger",
              "direction": "in",
              "name": "timer",
              "schedule": "0 * * * * *",
              "runOnStartup": true,
              "useMonitor": true
            }
          ]
        }

        """);

    [TestMethod]
    public void Writes_a_queue_function()
    {
        var function = FunctionCatalog.Scan([typeof(QueueFunction)]).Functions.Single();

        Assert.AreEqual(
            """
            {
              "bindings": [
                {
                  "type": "queueTrigger",
                  "direction": "in",
                  "name": "msg",
                  "queueName": "orders",
                  "connection": "Storage"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            FunctionJson.Write(function));
    }

    [TestMethod]
    public void Emits_one_folder_per_function_and_the_host_settings()
    {
        using var folder = new TempFolder();
        var hostJson = Path.Combine(AppContext.BaseDirectory, "host.json");

        FunctionJson.Emit(Catalog, hostJson, folder.File("package"), appChecksAccess: false);

        CollectionAssert.AreEquivalent(Catalog.Functions.Select(function => function.Name).ToArray(), Directory.GetDirectories(folder.File("package")).Select(Path.GetFileName).ToArray());
        Assert.IsTrue(Catalog.Functions.All(function => File.Exists(Path.Combine(folder.File("package"), function.Name, "function.json"))));
        Assert.AreEqual(File.ReadAllText(hostJson), File.ReadAllText(Path.Combine(folder.File("package"), "host.json")));
    }

    [TestMethod]
    public void Leaves_every_door_to_the_app_when_the_app_checks_access()
    {
        var texts = Catalog.Functions.Where(function => function.Http is not null).Select(function => FunctionJson.Write(function, appChecksAccess: true));

        Assert.IsTrue(texts.All(text => text.Contains("\"authLevel\": \"anonymous\"", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Uses_the_same_route_prefix_as_the_host_settings()
    {
        using var host = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

        Assert.AreEqual(HostEnvironment.RoutePrefix, host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
        var handler = host.RootElement.GetProperty("customHandler");
        Assert.IsTrue(handler.GetProperty("enableProxyingHttpRequest").GetBoolean());
        Assert.IsTrue(handler.GetProperty("enableForwardingHttpRequest").GetBoolean());
        Assert.AreEqual("app/" + typeof(AppHost).Assembly.GetName().Name, handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString());
    }

    private static void AssertJson(string name, string expected) =>
        Assert.AreEqual(expected.ReplaceLineEndings("\n"), FunctionJson.Write(Catalog.Functions.Single(function => function.Name == name)));

    internal sealed class QueueFunction
    {
        [FunctionName("ProcessOrder")]
        public Task Run([QueueTrigger("orders", Connection = "Storage")] string msg) => Task.FromResult(this);
    }
}
