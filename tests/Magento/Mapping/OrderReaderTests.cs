using System.Buffers;
using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class OrderReaderTests
{
    [TestMethod]
    [DataRow("order-6-coupon.json")]
    [DataRow("order-14-other-store-view.json")]
    public void Reads_the_same_whatever_pieces_the_bytes_lie_in(string file)
    {
        var bytes = Capture.Bytes(file);
        var expected = JsonSerializer.Serialize(OrderReader.Read(bytes, Context.Main));
        Gen.Int[1, 5_000].Sample(piece => JsonSerializer.Serialize(OrderReader.Read(Pieces(bytes, piece), Context.Main)) == expected, iter: 60);
    }

    [TestMethod]
    public void Refuses_nothing_as_an_order() => Assert.ThrowsExactly<RecordNotReadableException>(() => OrderReader.Read("null"u8, Context.Main));

    [TestMethod]
    [DataRow("")]
    [DataRow("{")]
    [DataRow("[]")]
    [DataRow("5")]
    public void Refuses_what_is_no_object(string json) =>
        Assert.ThrowsExactly<JsonException>(() => OrderReader.Read(System.Text.Encoding.UTF8.GetBytes(json), Context.Main));

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int piece)
    {
        var first = new Segment(bytes.AsMemory(0, Math.Min(piece, bytes.Length)), 0);
        var last = first;
        for (var start = piece; start < bytes.Length; start += piece)
        {
            last = last.Append(bytes.AsMemory(start, Math.Min(piece, bytes.Length - start)));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long runningIndex)
        {
            Memory = memory;
            RunningIndex = runningIndex;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
