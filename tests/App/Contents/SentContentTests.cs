using System.Text.Json;
using PowerPlatformMagento.App.Contents;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Tests.Contents;

/// <summary>What a store sends becomes the record of the contract.</summary>
[TestClass]
public sealed class SentContentTests
{
    [TestMethod]
    [DataRow("complaint", ServiceRequestKind.Complaint)]
    [DataRow(" RETURN ", ServiceRequestKind.Return)]
    [DataRow("warranty", "warranty")]
    [DataRow("", ServiceRequestKind.Question)]
    public void Knows_kinds_however_they_are_written(string kind, string expected) => Assert.AreEqual(expected, Request($$"""{"subject":"s","message":"m","kind":"{{kind}}"}""").Kind);

    [TestMethod]
    public void Keeps_everything_a_request_says()
    {
        var request = Request(
            """
            {"subject":"Broken","message":"It broke.","priority":"HIGH","website":"base","storeView":"german","customerId":"7","email":" anna@example.com ","customerName":"Anna","telephone":"1",
             "orderId":"12","orderNumber":"000000012","lines":[{"sku":"MUG","quantity":1.5,"orderItemId":"3","reason":"broken","resolution":"refund"}],
             "attachments":[{"name":"a.png","contentType":"IMAGE/png","content":"aGVsbG8="}]}
            """);

        Assert.AreEqual(("High", "base", "german", "7", "anna@example.com"), (request.Priority, request.Website, request.StoreView, request.CustomerId, request.Email));
        Assert.AreEqual(("12", "000000012", "Anna", "1"), (request.OrderId, request.OrderNumber, request.CustomerName, request.Telephone));
        Assert.AreEqual(new ServiceRequestLine { OrderItemId = "3", Sku = "MUG", Quantity = 1.5m, Reason = "broken", Resolution = "refund" }, request.Lines.Single());
        Assert.AreEqual(new Attachment { Name = "a.png", ContentType = "image/png", Content = "aGVsbG8=" }, request.Attachments.Single());
        Assert.AreEqual((Samples.Noon.UtcDateTime, Samples.Noon.ToUnixTimeMilliseconds()), (request.RequestedAt, request.Source.Revision));
    }

    [TestMethod]
    public void One_product_beside_the_text_is_a_line() =>
        Assert.AreEqual(new ServiceRequestLine { Sku = "MUG", Quantity = 1 }, Request("""{"subject":"s","message":"m","sku":"MUG"}""").Lines.Single());

    [TestMethod]
    public void Counts_the_pieces_of_an_activity()
    {
        var activity = SentContent.Map(
            WebActivityKind.QuoteRequested,
            ContentReader.ReadWebActivity("quote-requested", Json("""{"email":"a@b.example","hasConsent":false,"currency":"EUR","total":30,"lines":[{"sku":"A","quantity":2,"rowTotal":20},{"sku":"B","rowTotal":10}]}""")),
            ContentWriter.SourceOf("main", "q", Samples.Noon, Samples.Noon));

        Assert.AreEqual((3m, 30m, "EUR", false), (activity.ItemCount, activity.Total, activity.Currency, activity.HasConsent));
    }

    [TestMethod]
    public void A_refusal_names_the_fields_and_no_value()
    {
        var refusal = Assert.ThrowsExactly<IntakeException>(() => Request("""{"subject":"","message":"m","email":"secret@example.com","lines":[{"sku":"A","quantity":-4711}],"attachments":[]}"""));

        StringAssert.Contains(refusal.Detail, "subject");
        StringAssert.Contains(refusal.Detail, "lines[0].quantity");
        Assert.DoesNotMatchRegex("secret|4711", refusal.Detail!);
    }

    [TestMethod]
    public void A_sixth_file_is_one_too_many()
    {
        var file = """{"name":"a.png","contentType":"image/png","content":"aGVsbG8="}""";

        Assert.HasCount(5, Request($$"""{"subject":"s","message":"m","attachments":[{{string.Join(',', Enumerable.Repeat(file, 5))}}]}""").Attachments);
        Assert.ThrowsExactly<IntakeException>(() => Request($$"""{"subject":"s","message":"m","attachments":[{{string.Join(',', Enumerable.Repeat(file, 6))}}]}"""));
    }

    private static ServiceRequest Request(string json) =>
        SentContent.Map(ContentReader.ReadServiceRequest(Json(json)), ContentWriter.SourceOf("main", "r-1", Samples.Noon, Samples.Noon.AddSeconds(3)));

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
