using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class BoundedBodyTests
{
    [TestMethod]
    public async Task Reads_a_short_body_whole()
    {
        using var response = new HttpResponseMessage { Content = new StreamContent(new PieceStream("hello"u8.ToArray(), 2)) };

        var body = await BoundedBody.ReadStartAsync(response, CancellationToken.None);

        CollectionAssert.AreEqual("hello"u8.ToArray(), body.ToArray());
    }

    [TestMethod]
    public async Task Reads_no_more_than_the_start_of_a_long_body()
    {
        using var endless = new PieceStream(new byte[1_000_000], 10_000);
        using var response = new HttpResponseMessage { Content = new StreamContent(endless) };

        var body = await BoundedBody.ReadStartAsync(response, CancellationToken.None);

        Assert.AreEqual(64 * 1024, body.Length);
    }

    [TestMethod]
    public async Task Keeps_what_came_before_the_body_broke_off()
    {
        using var response = new HttpResponseMessage { Content = new StreamContent(new BoundedStreamOfTrouble()) };

        var body = await BoundedBody.ReadStartAsync(response, CancellationToken.None);

        Assert.AreEqual(3, body.Length);
    }

    private sealed class BoundedStreamOfTrouble : MemoryStream
    {
        private bool _isRead;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_isRead)
            {
                throw new IOException("reset");
            }

            _isRead = true;
            return ValueTask.FromResult(3);
        }
    }
}
