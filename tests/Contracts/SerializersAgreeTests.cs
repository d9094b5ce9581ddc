using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.Contracts.Tests;

/// <summary>The app writes with System.Text.Json, the plug-ins read with DataContractJsonSerializer: both must mean the same, byte by byte.</summary>
[TestClass]
public sealed class SerializersAgreeTests
{
    [TestMethod]
    public void Write_the_same_order() => ContractRecords.Orders.Sample(order => AssertSame(order, ContractJson.Exact.Order));

    [TestMethod]
    public void Write_the_same_customer() => ContractRecords.Customers.Sample(customer => AssertSame(customer, ContractJson.Exact.Customer));

    [TestMethod]
    public void Write_the_same_return() => ContractRecords.Returns.Sample(message => AssertSame(message, ContractJson.Exact.Return));

    [TestMethod]
    public void Write_the_same_web_activity() => ContractRecords.WebActivities.Sample(activity => AssertSame(activity, ContractJson.Exact.WebActivity));

    [TestMethod]
    public void Write_the_same_service_request() => ContractRecords.ServiceRequests.Sample(request => AssertSame(request, ContractJson.Exact.ServiceRequest));

    [TestMethod]
    public void Write_the_same_where_only_the_required_is_given()
    {
        AssertSame(ContractRecords.SmallestOrder, ContractJson.Exact.Order);
        AssertSame(ContractRecords.SmallestCustomer, ContractJson.Exact.Customer);
        AssertSame(ContractRecords.SmallestReturn, ContractJson.Exact.Return);
        AssertSame(ContractRecords.SmallestWebActivity, ContractJson.Exact.WebActivity);
        AssertSame(ContractRecords.SmallestServiceRequest, ContractJson.Exact.ServiceRequest);
    }

    [TestMethod]
    public void Write_the_same_result()
    {
        AssertSame(new ImportResult { Outcome = ImportOutcome.Created, Id = new Guid("0192c5f0-1111-7222-8333-444455556666"), Detail = "a/b" }, ContractJson.Exact.ImportResult);
        AssertSame(new ImportResult { Outcome = ImportOutcome.Held }, ContractJson.Exact.ImportResult);
    }

    [TestMethod]
    public void Write_the_same_comment_and_answer_of_the_outbox()
    {
        AssertSame(new OutboxComment { Text = "a/b \"c\"", TellCustomer = true, VisibleInStore = true }, ContractJson.Exact.OutboxComment);
        AssertSame(new OutboxReturnAnswer { Status = ReturnStatus.Closed }, ContractJson.Exact.OutboxReturnAnswer);
        AssertSame(
            new OutboxReturnAnswer
            {
                Status = ReturnStatus.Received,
                Lines = [new OutboxReturnLine { Id = "7", Quantity = 1.5000m }, new OutboxReturnLine { Id = "8" }],
                Comment = "</script>",
                TellCustomer = true,
                TrackingNumber = "JJD1",
            },
            ContractJson.Exact.OutboxReturnAnswer);
    }

    [TestMethod]
    public void Write_every_character_alike()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (!char.IsSurrogate((char)code))
            {
                var order = ContractRecords.SmallestOrder with { CustomerNote = $"a{(char)code}b" };
                Assert.AreEqual(DataContractJson.Write(order), JsonSerializer.Serialize(order, ContractJson.Exact.Order), $"U+{code:X4}");
            }
        }
    }

    [TestMethod]
    [DataRow("\ud800\udc00")]
    [DataRow("\ud83d\ude00")]
    [DataRow("\udbff\udfff")]
    [DataRow("x\ud83d\ude00\ud83d\ude00y/")]
    public void Write_characters_beyond_the_basic_plane_alike(string text) =>
        AssertSame(ContractRecords.SmallestOrder with { CustomerNote = text }, ContractJson.Exact.Order);

    [TestMethod]
    public void Write_long_texts_alike() =>
        Gen.Int[0, 70_000].Sample(length => AssertSame(ContractRecords.SmallestOrder with { CustomerNote = new string('/', length) + "é" }, ContractJson.Exact.Order), iter: 20);

    [TestMethod]
    public void Leave_out_what_is_not_there()
    {
        Assert.AreEqual(
            """{"source":{"store":"main","id":"1","number":"1","updatedAt":"2026-11-23T04:05:06Z","revision":1795406706000,"readAt":"2026-11-23T04:05:06.000001Z"},"email":"a@b.example","isEmailConfirmed":false,"createdAt":"0001-01-01T00:00:00","addresses":[]}""",
            JsonSerializer.Serialize(ContractRecords.SmallestCustomer, ContractJson.Exact.Customer));
    }

    [TestMethod]
    public void Never_write_null() =>
        ContractRecords.Orders.Sample(order => !JsonSerializer.Serialize(order with { Email = null, Payment = null }, ContractJson.Exact.Order).Contains(":null", StringComparison.Ordinal) || order.Status.Contains(":null", StringComparison.Ordinal));

    private static void AssertSame<T>(T record, JsonTypeInfo<T> type)
        where T : class
    {
        var ours = JsonSerializer.Serialize(record, type);
        var theirs = DataContractJson.Write(record);
        Assert.AreEqual(theirs, ours);

        // Each reads what the other wrote, and writes it again the same.
        Assert.AreEqual(ours, DataContractJson.Write(DataContractJson.Read<T>(ours)));
        Assert.AreEqual(theirs, JsonSerializer.Serialize(JsonSerializer.Deserialize(theirs, type)!, type));
    }
}
