using System.Text;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Inbox;

/// <summary>What a person wrote is on the disk no more once it was delivered and the log was emptied.</summary>
[TestClass]
public sealed class WipeTests
{
    private const string Word = "whistling-handle";

    [TestMethod]
    public async Task A_delivered_content_is_gone_from_the_file_and_its_log_whatever_its_size()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, "small", Word);
        await EnqueueAsync(home, "large", string.Concat(Enumerable.Repeat($"{Word} ", 2000)));
        await home.Inbox.WipeAsync(default);
        Assert.IsTrue(IsOnDisk(home), "A content that waits has to be on the disk.");

        var items = await home.Inbox.LeaseAsync(new LeaseRequest([Samples.Store], 10, TimeSpan.FromMinutes(5)), default);
        await home.CompleteAsync(items);
        Assert.IsTrue(IsOnDisk(home), "Nothing would have to be wiped.");

        Assert.IsTrue(await home.Inbox.WipeAsync(default));

        Assert.IsFalse(IsOnDisk(home));
        Assert.IsTrue((await home.StatusAsync()).IsIdle);
    }

    [TestMethod]
    public async Task What_waits_survives_it()
    {
        await using var home = new InboxHome();
        await EnqueueAsync(home, "small", Word);

        await home.Inbox.WipeAsync(default);

        Assert.AreEqual(Word, (await home.Inbox.FindContentAsync(Samples.Store, EntityType.ServiceRequest, "small", default))!.Payload);
        Assert.HasCount(1, await home.Inbox.LeaseAsync(new LeaseRequest([Samples.Store], 10, TimeSpan.FromMinutes(5)), default));
    }

    private static Task<int> EnqueueAsync(InboxHome home, string id, string payload) => home.Inbox.EnqueueAsync(
        [new EventGroup([new EntityEvent(Samples.Store, EntityType.ServiceRequest, id, Samples.Noon) { Content = new EventContent(payload, payload.Length, Samples.Noon) }])], default);

    private static bool IsOnDisk(InboxHome home) => Directory.EnumerateFiles(Path.GetDirectoryName(home.Options.Path)!, "inbox.db*").Any(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        file.CopyTo(content);
        return Encoding.Latin1.GetString(content.ToArray()).Contains(Word, StringComparison.Ordinal);
    });
}
