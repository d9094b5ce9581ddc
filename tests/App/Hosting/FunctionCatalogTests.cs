using Microsoft.AspNetCore.Http;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.App.Hosting;

namespace PowerPlatformMagento.App.Tests.Hosting;

[TestClass]
public sealed class FunctionCatalogTests
{
    [TestMethod]
    public void Finds_every_function_of_the_app_in_order_of_name()
    {
        var names = FunctionCatalog.Scan(typeof(AppHost).Assembly).Functions.Where(function => function.Type.Namespace == "PowerPlatformMagento.App.Functions").Select(function => function.Name).ToArray();

        CollectionAssert.AreEqual(new[] { "ApplyRetention", "DrainInbox", "EvaluateServiceLevels", "GetHealth", "GetReady", "PollStores", "ReceiveCommerceWebhook", "ReceiveIoEvents", "ReceiveWebhook", "RefreshRecencyScores", "ResubmitSyncIssues", "SendOutbox" }, names);
    }

    [TestMethod]
    [DataRow(typeof(ReturnsActionResult), "must return IResult")]
    [DataRow(typeof(TakesLogger), "take ILogger<T> in the constructor")]
    [DataRow(typeof(IsStatic), "must be an instance method")]
    [DataRow(typeof(IsDisposable), "must not be disposable")]
    [DataRow(typeof(HasNoTrigger), "has 0 triggers")]
    [DataRow(typeof(HasTwoTriggers), "has 2 triggers")]
    [DataRow(typeof(TimerReturnsValue), "must return Task")]
    [DataRow(typeof(TimerTakesText), "the trigger parameter must be a TimerTick")]
    [DataRow(typeof(QueueTakesObject), "the trigger parameter must be a String")]
    [DataRow(typeof(TimerTakesService), "takes nothing but its trigger")]
    [DataRow(typeof(SameNameTwice), "the name is used 2 times")]
    [DataRow(typeof(OpenDoor), "their routes overlap but ask for different keys")]
    public void Refuses_a_function_that_breaks_a_rule(Type type, string violation)
    {
        var exception = Assert.ThrowsExactly<InvalidOperationException>(() => FunctionCatalog.Scan([type]));

        StringAssert.Contains(exception.Message, violation);
    }

    [TestMethod]
    public void Lists_all_violations_at_once()
    {
        var exception = Assert.ThrowsExactly<InvalidOperationException>(() => FunctionCatalog.Scan([typeof(ReturnsActionResult), typeof(TakesLogger), typeof(HasNoTrigger)]));

        Assert.HasCount(4, exception.Message.Split('\n'));
    }

    [TestMethod]
    public void Accepts_overlapping_routes_that_ask_for_the_same_key() =>
        Assert.HasCount(2, FunctionCatalog.Scan([typeof(SameDoor)]).Functions);

    [TestMethod]
    public void Accepts_overlapping_routes_of_different_verbs() =>
        Assert.HasCount(2, FunctionCatalog.Scan([typeof(OtherVerb)]).Functions);

    internal sealed class ReturnsActionResult
    {
        [FunctionName("A")]
        public Task<string> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.FromResult(ToString()!);
    }

    internal sealed class TakesLogger
    {
        [FunctionName("B")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, ILogger logger) => Results.Ok((this, logger));
    }

    internal sealed class IsStatic
    {
        [FunctionName("C")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Ok();
    }

    internal sealed class IsDisposable : IDisposable
    {
        [FunctionName("D")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Ok(this);

        public void Dispose()
        {
        }
    }

    internal sealed class HasNoTrigger
    {
        [FunctionName("E")]
        public IResult Run(HttpRequest request) => Results.Ok(this);
    }

    internal sealed class HasTwoTriggers
    {
        [FunctionName("F")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerTick tick, [QueueTrigger("q")] string text) => Task.FromResult(this);
    }

    internal sealed class TimerReturnsValue
    {
        [FunctionName("G")]
        public Task<int> Run([TimerTrigger("0 * * * * *")] TimerTick tick) => Task.FromResult(GetHashCode());
    }

    internal sealed class TimerTakesText
    {
        [FunctionName("H")]
        public Task Run([TimerTrigger("0 * * * * *")] string tick) => Task.FromResult(this);
    }

    internal sealed class QueueTakesObject
    {
        [FunctionName("I")]
        public Task Run([QueueTrigger("q")] object message) => Task.FromResult(this);
    }

    internal sealed class TimerTakesService
    {
        [FunctionName("J")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerTick tick, TimeProvider time) => Task.FromResult(this);
    }

    internal sealed class SameNameTwice
    {
        [FunctionName("K")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "k1")] HttpRequest request) => Results.Ok(this);

        [FunctionName("k")]
        public IResult RunAgain([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "k2")] HttpRequest request) => Results.Ok(this);
    }

    internal sealed class OpenDoor
    {
        [FunctionName("AAGetOrder")]
        public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "orders/{id}")] HttpRequest request) => Results.Ok(this);

        [FunctionName("ExportOrders")]
        public IResult Export([HttpTrigger(AuthorizationLevel.Function, "get", Route = "orders/export")] HttpRequest request) => Results.Ok(this);
    }

    internal sealed class SameDoor
    {
        [FunctionName("AAGetOrder")]
        public IResult Get([HttpTrigger(AuthorizationLevel.Function, "get", Route = "orders/{id}")] HttpRequest request) => Results.Ok(this);

        [FunctionName("ExportOrders")]
        public IResult Export([HttpTrigger(AuthorizationLevel.Function, "get", Route = "orders/export")] HttpRequest request) => Results.Ok(this);
    }

    internal sealed class OtherVerb
    {
        [FunctionName("AAGetOrder")]
        public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "orders/{id}")] HttpRequest request) => Results.Ok(this);

        [FunctionName("ExportOrders")]
        public IResult Export([HttpTrigger(AuthorizationLevel.Function, "post", Route = "orders/export")] HttpRequest request) => Results.Ok(this);
    }
}
