using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Operations;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class BodyReaderTests
{
    private static readonly JsonTypeInfo<Parcel> Type = (JsonTypeInfo<Parcel>)new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    }.GetTypeInfo(typeof(Parcel));

    [TestMethod]
    public async Task A_body_that_fits_is_read()
    {
        var parcel = await ReadAsync("""{"number":"1","items":[{"sku":"A","quantity":2}]}""");

        Assert.AreEqual("A", parcel.Items.Single().Sku);
    }

    [TestMethod]
    [DataRow("""{"number":"1","items":[{"sku":"A","quantity":2}],"extra":1}""", "extra", DisplayName = "Unknown member")]
    [DataRow("""{"number":"1","items":[{"sku":"A","quantity":2,"extra":1}]}""", "items[0].extra", DisplayName = "Unknown member inside")]
    [DataRow("""{"items":[]}""", "number", DisplayName = "Missing member")]
    [DataRow("""{"number":"1","items":[{"quantity":2}]}""", "items[0].sku", DisplayName = "Missing member inside")]
    [DataRow("""{"number":1,"items":[]}""", "number", DisplayName = "Number for text")]
    [DataRow("""{"number":"1","items":{}}""", "items", DisplayName = "Object for list")]
    [DataRow("""{"number":"1","items":[{"sku":"A","quantity":"2"}]}""", "items[0].quantity", DisplayName = "Text for number")]
    [DataRow("""{"number":"123456","items":[]}""", "number", DisplayName = "Too long")]
    [DataRow("""{"number":"1","items":[{"sku":"A","quantity":0}]}""", "items[0].quantity", DisplayName = "Out of range")]
    [DataRow("""{"number":"1","items":[null]}""", "items[0]", DisplayName = "Nothing in a list")]
    [DataRow("""{"number":null,"items":[]}""", "number", DisplayName = "Null for a required member")]
    [DataRow("""{"number":"1","items":[{"sku":null,"quantity":2}]}""", "items[0].sku", DisplayName = "Null for a required member inside")]
    [DataRow("null", "body", DisplayName = "Null")]
    [DataRow("[]", "body", DisplayName = "List for object")]
    [DataRow("\"text\"", "body", DisplayName = "Text for object")]
    public async Task A_body_that_does_not_fit_is_refused_by_field(string json, string field)
    {
        var refusal = await Assert.ThrowsExactlyAsync<OperationException>(() => ReadAsync(json));

        Assert.AreEqual(400, refusal.Status);
        Assert.AreEqual("MAG-OPR-001", refusal.Definition.Code);
        CollectionAssert.Contains(refusal.Fields.Select(error => error.Field).ToArray(), field);
    }

    [TestMethod]
    [DataRow("{")]
    [DataRow("{\"number\":\"1\",}")]
    [DataRow("number=1")]
    [DataRow("{\"number\":\"secret")]
    public async Task What_is_not_JSON_is_told_with_its_line(string text)
    {
        var refusal = await Assert.ThrowsExactlyAsync<OperationException>(() => ReadAsync(text));

        Assert.AreEqual("MAG-OPR-003", refusal.Definition.Code);
        Assert.AreEqual("line 1", refusal.Detail);
    }

    [TestMethod]
    public async Task No_body_is_the_empty_object()
    {
        var refusal = await Assert.ThrowsExactlyAsync<OperationException>(() => ReadAsync(""));

        Assert.AreEqual("number", refusal.Fields[0].Field);
    }

    [TestMethod]
    [DataRow("text/plain")]
    [DataRow("application/x-www-form-urlencoded")]
    [DataRow(null)]
    public async Task Another_content_type_is_refused(string? type)
    {
        var refusal = await Assert.ThrowsExactlyAsync<OperationException>(() => ReadAsync("""{"number":"1"}""", type));

        Assert.AreEqual(415, refusal.Status);
    }

    [TestMethod]
    public async Task A_body_above_the_limit_is_not_read_on() =>
        Assert.AreEqual(413, (await Assert.ThrowsExactlyAsync<IntakeException>(() => ReadAsync("{\"number\":\"" + new string('1', 2000) + "\"}"))).Status);

    private static Task<Parcel> ReadAsync(string text, string? type = "application/json; charset=utf-8")
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(text));
        context.Request.ContentType = type;
        return BodyReader.ReadAsync(context.Request, Type, 1000);
    }

    public sealed record Parcel
    {
        [StringLength(5)]
        public required string Number { get; init; }

        public IReadOnlyList<Item> Items { get; init; } = [];
    }

    public sealed record Item
    {
        public required string Sku { get; init; }

        [Range(1, 100)]
        public int Quantity { get; init; }
    }
}
