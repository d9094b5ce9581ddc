using PowerPlatformMagento.App.Contents;

namespace PowerPlatformMagento.App.Tests.Contents;

[TestClass]
public sealed class AttachmentRulesTests
{
    [TestMethod]
    [DataRow("photo.jpg", "image/jpeg", null)]
    [DataRow("Photo.JPEG", "IMAGE/JPEG", null)]
    [DataRow("Rechnung Größe 42.pdf", "application/pdf", null)]
    [DataRow("note.txt", "text/plain", null)]
    [DataRow("page.html", "text/html", "contentType")]
    [DataRow("drawing.svg", "image/svg+xml", "contentType")]
    [DataRow("invoice.pdf.exe", "application/pdf", "name")]
    [DataRow("photo.png", "image/jpeg", "name")]
    [DataRow("../../photo.png", "image/png", "name")]
    [DataRow("a\\photo.png", "image/png", "name")]
    [DataRow("c:photo.png", "image/png", "name")]
    [DataRow("a\nphoto.png", "image/png", "name")]
    public void Takes_what_people_look_at_and_nothing_that_runs(string name, string contentType, string? wrong) =>
        Assert.AreEqual(wrong, AttachmentRules.Find(new SentAttachment { Name = name, ContentType = contentType, Content = "aGVsbG8=" }));

    [TestMethod]
    [DataRow("")]
    [DataRow("no base 64!")]
    [DataRow("aGVsbG8")]
    public void Refuses_content_that_is_no_file(string content) => Assert.AreEqual("content", AttachmentRules.Find(Png(content)));

    [TestMethod]
    public void Takes_two_megabytes_and_not_a_byte_more()
    {
        Assert.IsNull(AttachmentRules.Find(Png(Convert.ToBase64String(new byte[AttachmentRules.LargestFile]))));
        Assert.AreEqual("content", AttachmentRules.Find(Png(Convert.ToBase64String(new byte[AttachmentRules.LargestFile + 1]))));
    }

    private static SentAttachment Png(string content) => new() { Name = "a.png", ContentType = "image/png", Content = content };
}
