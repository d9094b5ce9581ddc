using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Streaming;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Streaming;

[TestClass]
public sealed class RecordStreamTests
{
    [TestMethod]
    [DataRow("""{"items":[{"id":1},{"id":"2","a":{"id":9,"items":[{"id":8}]}}],"total_count":2}""", "1|2", 2L)]
    [DataRow("""{"total_count":7,"search_criteria":{"items":[{"id":5}],"total_count":1},"items":[{"a":[],"id":3}]}""", "3", 7L)]
    [DataRow("""{"items":[],"total_count":0}""", "", 0L)]
    [DataRow("""{"items":null}""", "", null)]
    [DataRow(""" { "items" : [ { "x" : 1 } ] } """, "?", null)]
    public async Task Finds_every_record_with_its_id(string json, string ids, long? total)
    {
        var (seen, count) = await ReadAsync(json, json.Length);

        Assert.AreEqual(ids, string.Join('|', seen.Select(record => record.Id ?? "?")));
        Assert.AreEqual(total, count);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[]")]
    [DataRow("{}")]
    [DataRow("true")]
    [DataRow("<html></html>")]
    [DataRow("""{"items":{}}""")]
    [DataRow("""{"items":[1]}""")]
    [DataRow("""{"items":[null]}""")]
    [DataRow("""{"items":"x"}""")]
    [DataRow("""{"items":[]}x""")]
    [DataRow("""{"total_count":5}""")]
    [DataRow("""{"message":"x"}""")]
    public async Task Refuses_what_is_no_list(string json) => await Assert.ThrowsAsync<JsonException>(() => ReadAsync(json, 7));

    [TestMethod]
    public async Task Refuses_an_answer_cut_off_at_any_byte()
    {
        const string Whole = """{"items":[{"id":1,"name":"ä\"}"},{"id":2}],"total_count":2}""";
        var bytes = Encoding.UTF8.GetBytes(Whole);
        for (var length = 0; length < bytes.Length; length++)
        {
            await Assert.ThrowsAsync<JsonException>(() => ReadAsync(bytes[..length], 5), $"{length}");
        }
    }

    [TestMethod]
    public void Cuts_the_same_records_whatever_pieces_the_bytes_come_in()
    {
        var bytes = Capture.Bytes("orders-page1-size5.json");
        var expected = Capture.Items("orders-page1-size5.json").Select(item => item.ToJsonString()).ToList();
        Gen.Int[1, 40_000].Sample(
            piece =>
            {
                var (seen, _) = Sync(ReadAsync(bytes, piece));
                return seen.Select(record => JsonDocument.Parse(record.Json).RootElement.GetRawText().Length).All(length => length > 1000)
                    && seen.Select(record => System.Text.Json.Nodes.JsonNode.Parse(record.Json)!.ToJsonString()).SequenceEqual(expected);
            },
            iter: 60);
    }

    [TestMethod]
    public async Task Leaves_out_a_record_that_is_too_large_and_names_it()
    {
        var large = new string('x', 5_000);
        var json = $$"""{"items":[{"id":1},{"a":["{{large}}"],"b":"{{large}}","c":[{{string.Join(',', Enumerable.Repeat("1234567890", 2_000))}}],"id":2},{"id":3}]}""";

        var (seen, _) = await ReadAsync(Encoding.UTF8.GetBytes(json), 700, 10_000);

        CollectionAssert.AreEqual(new[] { "1", "2", "3" }, seen.Select(record => record.Id).ToArray());
        CollectionAssert.AreEqual(new[] { false, true, false }, seen.Select(record => record.Json.Length == 0).ToArray());
    }

    [TestMethod]
    public async Task Refuses_a_single_text_larger_than_a_record_may_be()
    {
        var json = $$"""{"items":[{"id":1,"note":"{{new string('x', 50_000)}}"}]}""";

        await Assert.ThrowsExactlyAsync<AnswerTooLargeException>(() => ReadAsync(Encoding.UTF8.GetBytes(json), 1_000, 10_000));
    }

    [TestMethod]
    public async Task Bounds_what_is_read_of_an_answer()
    {
        using var stream = new BoundedStream(new MemoryStream(new byte[5_000]), 4_999);

        await Assert.ThrowsExactlyAsync<AnswerTooLargeException>(() => stream.CopyToAsync(Stream.Null));
    }

    private static Task<(List<(string? Id, byte[] Json)> Seen, long? Total)> ReadAsync(string json, int piece) => ReadAsync(Encoding.UTF8.GetBytes(json), piece);

    private static async Task<(List<(string? Id, byte[] Json)> Seen, long? Total)> ReadAsync(byte[] json, int piece, int limit = 1_000_000)
    {
        var seen = new List<(string?, byte[])>();
        using var stream = new PieceStream(json, Math.Max(1, piece));
        var idProperty = json.AsSpan().IndexOf("\"entity_id\""u8) >= 0 ? "entity_id" : "id";
        var total = await RecordStream.ReadAsync(stream, idProperty, limit, (string? id, in ReadOnlySequence<byte> record) => seen.Add((id, record.ToArray())), CancellationToken.None);
        return (seen, total);
    }

    private static T Sync<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
