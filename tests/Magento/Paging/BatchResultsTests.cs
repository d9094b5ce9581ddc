using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Paging;

namespace PowerPlatformMagento.Magento.Tests.Paging;

[TestClass]
public sealed class BatchResultsTests
{
    private readonly BatchResults<string> _results = new(["1", "2", "3"]);

    [TestMethod]
    public void Answers_each_id_in_the_order_it_was_asked_for()
    {
        _results.Add(new ReadResult<string>("2", "two", null));
        _results.Refuse([("3", new MagentoError(StoreErrors.ServerError))]);

        var list = _results.ToList();

        CollectionAssert.AreEqual(new[] { "1", "2", "3" }, list.Select(result => result.Id).ToArray());
        Assert.AreEqual(StoreErrors.NotFound, list[0].Error!.Definition);
        Assert.AreEqual("two", list[1].Value);
        Assert.AreEqual(StoreErrors.ServerError, list[2].Error!.Definition);
    }

    [TestMethod]
    public void Accepts_only_what_was_asked_for_once_and_readable()
    {
        var accepted = _results.Accept<string>([Record("1"), Record("1"), Record("9"), Record("2", new MagentoError(StoreErrors.RecordNotReadable))]);

        Assert.AreEqual("1", accepted.Single().Id);
        Assert.IsTrue(_results.Has("2"));
        Assert.IsFalse(_results.Has("9"));
    }

    [TestMethod]
    public void Does_not_call_a_record_missing_that_came_without_its_id()
    {
        _results.Accept<string>([new ReadRecord<string>(null, "x", null, default)]);

        Assert.IsTrue(_results.ToList().TrueForAll(result => result.Error!.Definition == StoreErrors.RecordNotReadable));
    }

    private static ReadRecord<string> Record(string id, MagentoError? error = null) => new(id, error is null ? "value" : null, error, default);
}
