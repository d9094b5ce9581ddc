using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class WorkMarkTests
{
    private static readonly JsonTypeInfo<Note> Type =
        (JsonTypeInfo<Note>)new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(Note));

    [TestMethod]
    public void A_mark_is_short_and_tells_nothing() => Assert.MatchesRegex(@"^\[ppm:[0-9a-f]{16}\]$", Mark(new Note("Hello", "run-1")).Text);

    [TestMethod]
    public void The_same_key_is_the_same_work_whatever_the_content() =>
        Assert.AreEqual(Mark(new Note("Hello", "run-1")), Mark(new Note("Good-bye", "run-1")));

    [TestMethod]
    public void Without_a_key_the_content_decides()
    {
        Assert.AreEqual(Mark(new Note("Hello", null)), Mark(new Note("Hello", null)));
        Assert.AreNotEqual(Mark(new Note("Hello", null)), Mark(new Note("Hello!", null)));
        Assert.AreEqual(Mark(new Note("Hello", null)).Text.Length, Mark(new Note("Hello", " ")).Text.Length);
    }

    [TestMethod]
    public void Other_records_and_operations_have_other_marks()
    {
        var note = new Note("Hello", "run-1");

        Assert.AreNotEqual(WorkMark.Of("ShipOrder", "1", note, Type), WorkMark.Of("ShipOrder", "2", note, Type));
        Assert.AreNotEqual(WorkMark.Of("ShipOrder", "1", note, Type), WorkMark.Of("InvoiceOrder", "1", note, Type));
    }

    [TestMethod]
    public void A_key_is_never_mistaken_for_content() =>
        Assert.AreNotEqual(Mark(new Note("Hello", JsonSerializer.Serialize(new Note("Hello", null), Type))), Mark(new Note("Hello", null)));

    [TestMethod]
    public void A_mark_is_found_again_behind_a_comment()
    {
        var mark = Mark(new Note("Hello", "run-1"));

        Assert.IsTrue(mark.IsIn(mark.AddTo("Packed by Ann")));
        Assert.IsTrue(mark.IsIn(mark.AddTo(null)));
        Assert.IsFalse(mark.IsIn("Packed by Ann"));
        Assert.IsFalse(mark.IsIn(null));
    }

    private static WorkMark Mark(Note note) => WorkMark.Of("AddOrderComment", "7", note, Type);

    public sealed record Note(string Text, string? IdempotencyKey) : IRepeatable;
}
