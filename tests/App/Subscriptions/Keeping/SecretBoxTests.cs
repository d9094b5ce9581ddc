using System.Text;
using CsCheck;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Keeping;

[TestClass]
public sealed class SecretBoxTests
{
    private static readonly string FirstKey = Convert.ToBase64String(Enumerable.Repeat((byte)1, 32).ToArray());
    private static readonly string SecondKey = Convert.ToBase64String(Enumerable.Repeat((byte)2, 32).ToArray());

    [TestMethod]
    public void Gives_back_what_was_locked_at_its_place_and_nowhere_else()
    {
        using var folder = new TempFolder();
        var box = new SecretBox(new SecretKeys(FirstKey, null, folder.File("key")));

        Gen.Select(Gen.Byte.Array[0, 200], Gen.String[0, 20], Gen.String[0, 20]).Sample((content, place, other) =>
        {
            var locked = box.Lock(content, place);
            return box.Unlock(locked, place)!.SequenceEqual(content) && (place == other || box.Unlock(locked, other) is null);
        });
    }

    [TestMethod]
    public void A_changed_box_does_not_open()
    {
        using var folder = new TempFolder();
        var box = new SecretBox(new SecretKeys(FirstKey, null, folder.File("key")));
        var locked = box.Lock("the address"u8, "place");

        for (var index = 0; index < locked.Length; index++)
        {
            var changed = locked.ToArray();
            changed[index] ^= 1;
            Assert.IsNull(box.Unlock(changed, "place"), $"byte {index}");
        }

        Assert.IsNull(box.Unlock(locked[..10], "place"));
        Assert.IsNull(box.Unlock([], "place"));
    }

    [TestMethod]
    public void Two_boxes_of_the_same_content_differ()
    {
        using var folder = new TempFolder();
        var box = new SecretBox(new SecretKeys(FirstKey, null, folder.File("key")));

        CollectionAssert.AreNotEqual(box.Lock("x"u8, "p"), box.Lock("x"u8, "p"));
    }

    [TestMethod]
    public void The_key_before_still_opens_and_a_key_that_is_gone_does_not()
    {
        using var folder = new TempFolder();
        var file = folder.File("key");
        var locked = new SecretBox(new SecretKeys(FirstKey, null, file)).Lock("x"u8, "p");

        Assert.IsNotNull(new SecretBox(new SecretKeys(SecondKey, FirstKey, file)).Unlock(locked, "p"));
        Assert.IsNull(new SecretBox(new SecretKeys(SecondKey, null, file)).Unlock(locked, "p"));
    }

    [TestMethod]
    public void Makes_a_key_once_for_its_owner_only_and_keeps_to_it()
    {
        using var folder = new TempFolder();
        var file = folder.File("a/key");

        var locked = new SecretBox(new SecretKeys(null, null, file)).Lock("x"u8, "p");

        Assert.IsNotNull(new SecretBox(new SecretKeys("", null, file)).Unlock(locked, "p"));
        Assert.AreEqual(32, new FileInfo(file).Length);
        Assert.HasCount(1, Directory.GetFiles(Path.GetDirectoryName(file)!));
        if (!OperatingSystem.IsWindows())
        {
            Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [TestMethod]
    public void A_key_of_the_settings_that_comes_later_still_opens_what_the_key_file_locked()
    {
        using var folder = new TempFolder();
        var file = folder.File("key");
        var locked = new SecretBox(new SecretKeys(null, null, file)).Lock("x"u8, "p");

        var later = new SecretBox(new SecretKeys(FirstKey, null, file));

        Assert.IsNotNull(later.Unlock(locked, "p"));
        Assert.IsNull(new SecretBox(new SecretKeys(null, null, file)).Unlock(later.Lock("y"u8, "p"), "p"));
    }

    [TestMethod]
    public void A_damaged_key_file_is_not_replaced()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.File("key"), [1, 2, 3]);

        var exception = Assert.ThrowsExactly<SubscriptionsUnavailableException>(() => new SecretBox(new SecretKeys(null, null, folder.File("key"))).Lock("x"u8, "p"));

        Assert.AreEqual("its key file is damaged", exception.Reason);
        Assert.HasCount(3, File.ReadAllBytes(folder.File("key")));
    }

    [TestMethod]
    public void Many_at_once_make_one_key()
    {
        using var folder = new TempFolder();
        var boxes = new byte[16][];

        Parallel.For(0, boxes.Length, index => boxes[index] = new SecretBox(new SecretKeys(null, null, folder.File("key"))).Lock(Encoding.UTF8.GetBytes($"{index}"), "p"));

        var box = new SecretBox(new SecretKeys(null, null, folder.File("key")));
        Assert.IsTrue(boxes.All(locked => box.Unlock(locked, "p") is not null));
    }

    [TestMethod]
    [DataRow("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=", true)]
    [DataRow("AQEBAQEBAQEBAQEBAQEBAQ==", false)]
    [DataRow("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB", false)]
    [DataRow("a key", false)]
    public void A_key_is_32_bytes_in_Base64(string text, bool isKey) => Assert.AreEqual(isKey, SecretKeys.IsKey(text));
}
