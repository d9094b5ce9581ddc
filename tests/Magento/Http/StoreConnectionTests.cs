using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Authentication;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class StoreConnectionTests
{
    private static readonly StoreRequest Get = StoreRequest.Get("orders", "orders");
    private static readonly StoreRequest Post = new(HttpMethod.Post, "order/1/ship", "order/{id}/ship");

    [TestMethod]
    [DataRow("err-503-maintenance.txt")]
    [DataRow("err-502-php-down.txt")]
    public async Task Sends_nothing_twice_that_could_happen_twice(string file)
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.CaptureAsync(context, file));
        await using var services = Services();
        using var connection = Connect(services, server);

        await Assert.ThrowsExactlyAsync<MagentoException>(() => connection.SendAsync(Post, ReadTextAsync, CancellationToken.None));

        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    public async Task Sends_nothing_twice_when_the_connection_breaks_after_it_was_sent()
    {
        await using var server = await TestServer.StartAsync((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var services = Services();
        using var connection = Connect(services, server);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => connection.SendAsync(Post, ReadTextAsync, CancellationToken.None));

        Assert.AreEqual(StoreErrors.Unreachable, failure.Error.Definition);
        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    public async Task Repeats_what_is_safe_and_says_how_often()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.CaptureAsync(context, "err-503-maintenance.txt"));
        await using var services = Services();
        using var connection = Connect(services, server);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => connection.SendAsync(Get, ReadTextAsync, CancellationToken.None));

        Assert.AreEqual(StoreErrors.Maintenance, failure.Error.Definition);
        Assert.HasCount(3, server.Requests);
    }

    [TestMethod]
    [DataRow("gzip")]
    [DataRow("br")]
    [DataRow("deflate")]
    public async Task Unpacks_answers(string encoding)
    {
        await using var server = await TestServer.StartAsync((context, _) => PackedAsync(context, encoding, Encoding.UTF8.GetBytes("hello")));
        await using var services = Services();
        using var connection = Connect(services, server);

        Assert.AreEqual("hello", await connection.SendAsync(Get, ReadTextAsync, CancellationToken.None));
    }

    [TestMethod]
    public async Task Is_not_flooded_by_a_small_answer_that_unpacks_to_a_large_one()
    {
        await using var server = await TestServer.StartAsync((context, _) => PackedAsync(context, "gzip", new byte[50_000_000]));
        await using var services = Services();
        using var connection = Connect(services, server);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => connection.SendAsync(Get, ReadTextAsync, CancellationToken.None));

        Assert.AreEqual(StoreErrors.AnswerTooLarge, failure.Error.Definition);
    }

    [TestMethod]
    public async Task Survives_an_answer_that_says_it_is_packed_and_is_not()
    {
        await using var server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return Answers.JsonAsync(context, "not packed");
        });
        await using var services = Services();
        using var connection = Connect(services, server);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => connection.SendAsync(Get, ReadTextAsync, CancellationToken.None));

        Assert.AreEqual(StoreErrors.AnswerNotReadable, failure.Error.Definition);
    }

    [TestMethod]
    public async Task Lets_faults_of_the_reader_through()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.JsonAsync(context, "{}"));
        await using var services = Services();
        using var connection = Connect(services, server);

        await Assert.ThrowsExactlyAsync<NotSupportedException>(() => connection.SendAsync<int>(Get, (_, _) => throw new NotSupportedException(), CancellationToken.None));
    }

    [TestMethod]
    public async Task Counts_every_attempt_by_store_route_and_status()
    {
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == MagentoRegistration.TelemetryName)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var text = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
            if (text.Contains("counted", StringComparison.Ordinal))
            {
                counted.Enqueue($"{instrument.Name} {value} {text}");
            }
        });
        listener.Start();
        await using var server = await TestServer.StartAsync((context, _) => Answers.CaptureAsync(context, "err-503-maintenance.txt"));
        await using var services = Services();
        using var connection = Connect(services, server, key: "counted");

        await Assert.ThrowsExactlyAsync<MagentoException>(() => connection.SendAsync(Get, ReadTextAsync, CancellationToken.None));

        CollectionAssert.AreEqual(Enumerable.Repeat("magento.requests 1 store=counted route=orders status=503", 3).ToArray(), counted.ToArray());
    }

    [TestMethod]
    public async Task Shows_each_call_as_an_activity_without_ids()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == MagentoRegistration.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("magento.store") as string == "watched")
                {
                    seen.Enqueue(activity.OperationName);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await TestServer.StartAsync((context, _) => Answers.JsonAsync(context, "{}"));
        await using var services = Services();
        using var connection = Connect(services, server, key: "watched");

        await connection.SendAsync(StoreRequest.Get("orders/4711", "orders/{id}"), ReadTextAsync, CancellationToken.None);

        Assert.AreEqual("orders/{id}", seen.Single());
    }

    [TestMethod]
    public async Task Asks_for_JSON_and_sends_no_cookie_back()
    {
        await using var server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.Headers.SetCookie = "PHPSESSID=abc; path=/";
            return Answers.JsonAsync(context, "{}");
        });
        await using var services = Services();
        using var connection = Connect(services, server);

        await connection.SendAsync(Get, ReadTextAsync, CancellationToken.None);
        await connection.SendAsync(Get, ReadTextAsync, CancellationToken.None);

        Assert.IsTrue(server.Requests.All(request => request.Headers["Accept"] == "application/json"));
        Assert.IsTrue(server.Requests.All(request => request.Headers["User-Agent"] == "PowerPlatformMagento/1.0"));
        Assert.IsFalse(server.Requests.Any(request => request.Headers.ContainsKey("Cookie")));
        Assert.IsFalse(server.Requests.Any(request => request.Headers.ContainsKey("Store")));
    }

    [TestMethod]
    public async Task Ends_a_call_that_takes_too_long_with_all_its_attempts()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.CaptureAsync(context, "err-503-maintenance.txt"));
        await using var services = Services();
        using var connection = Connect(services, server, totalTimeout: TimeSpan.FromMilliseconds(300), time: TimeProvider.System);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => connection.SendAsync(Get, ReadTextAsync, CancellationToken.None));

        Assert.AreEqual(StoreErrors.Unreachable, failure.Error.Definition);
        Assert.AreEqual("no answer in time", failure.Error.Detail);
    }

    private static async Task<string> ReadTextAsync(StoreAnswer answer, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(answer.Body);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static async Task PackedAsync(HttpContext context, string encoding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            await packer.WriteAsync(body);
        }

        context.Response.Headers.ContentEncoding = encoding;
        await Answers.WriteAsync(context, 200, "application/json", packed.ToArray());
    }

    private static ServiceProvider Services() => new ServiceCollection().AddMagento().BuildServiceProvider();

    private static StoreConnection Connect(ServiceProvider services, TestServer server, string key = "main", TimeSpan? totalTimeout = null, TimeProvider? time = null)
    {
        var credentials = new BearerCredentials { Token = "token" };
        var options = new MagentoStoreOptions
        {
            Key = key,
            BaseUrl = server.BaseUrl,
            Credentials = credentials,
            AllowInsecureLoopback = true,
            MaximumRetries = 2,
            RetryDelay = totalTimeout is null ? TimeSpan.FromMilliseconds(1) : TimeSpan.FromSeconds(30),
            AttemptTimeout = totalTimeout ?? TimeSpan.FromHours(1),
            TotalTimeout = totalTimeout ?? TimeSpan.FromHours(1),
            MaximumAnswerBytes = 1_000_000,
            MaximumRecordBytes = 500_000,
        };
        var http = services.GetRequiredService<IHttpClientFactory>();
        return new StoreConnection(
            options, new BearerAuthenticator(credentials), () => http.CreateClient(MagentoRegistration.HttpClientName), time ?? new QuickTime(), () => 0.5, NullLogger.Instance);
    }
}
