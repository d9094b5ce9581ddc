using CsCheck;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Polling;

[TestClass]
public sealed class ChangedRowReaderTests
{
    private static readonly DateTime Start = new(2026, 11, 23, 4, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public async Task Whatever_lies_behind_a_place_comes_once_and_in_order()
    {
        var list = new ChangeList();
        await using var store = await StartAsync(list);
        for (var id = 1; id <= 40; id++)
        {
            list.Put(id, Start.AddSeconds(id * 7 % 5));
        }

        await Gen.Select(Gen.Int[-1, 6], Gen.Int[0, 41], Gen.Bool).SampleAsync(
            async (second, id, counts) =>
            {
                list.Counts = counts;
                var place = new RowPosition(Start.AddSeconds(second), id == 0 ? null : id);
                var expected = Enumerable.Range(1, 40).Select(row => new ChangedRow(row, Start.AddSeconds(row * 7 % 5))).Where(row => !place.IsBehind(row)).OrderBy(row => row.ChangedAt).ThenBy(row => row.Id);
                return expected.SequenceEqual(await ReadAsync(store, place));
            },
            iter: 60,
            threads: 1);
    }

    [TestMethod]
    public async Task A_row_that_changes_while_it_is_read_pushes_no_other_past_the_reader()
    {
        var list = new ChangeList();
        for (var id = 1; id <= 20; id++)
        {
            list.Put(id, Start.AddSeconds(id));
        }

        await using var store = await StartAsync(list);
        var moved = 0;
        list.Answered = () => list.Put(++moved, Start.AddMinutes(10 + moved));

        var rows = await ReadAsync(store, new RowPosition(Start));

        CollectionAssert.IsSubsetOf(Enumerable.Range(1, 20).Select(id => (long)id).ToArray(), rows.Select(row => row.Id).ToArray());
        CollectionAssert.AllItemsAreUnique(rows.ToArray());
    }

    [TestMethod]
    public async Task A_record_that_breaks_every_page_is_left_out_and_hides_no_other()
    {
        var list = new ChangeList();
        for (var id = 1; id <= 20; id++)
        {
            list.Put(id, Start.AddSeconds(20 - id));
        }

        list.Breaking.Add(9);
        await using var store = await StartAsync(list);

        var rows = await ReadAsync(store, new RowPosition(Start));

        CollectionAssert.AreEqual(Enumerable.Range(1, 20).Where(id => id != 9).Reverse().Select(id => (long)id).ToArray(), rows.Select(row => row.Id).ToArray());
    }

    [TestMethod]
    public async Task A_store_that_fails_at_everything_is_no_empty_list()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => null, options => StoreRun.With(options, retries: 0), fails: true);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => ReadAsync(store, new RowPosition(Start)));

        Assert.AreEqual(StoreErrors.ServerError, failure.Error.Definition);
    }

    [TestMethod]
    public async Task A_store_that_passes_by_the_filters_is_noticed()
    {
        await using var store = await ScriptedStore.StartAsync(
            (_, _) => System.Text.Json.Nodes.JsonNode.Parse("""{"items":[{"entity_id":1,"updated_at":"2026-11-23 04:00:00"},{"entity_id":2,"updated_at":"2026-11-23 04:00:00"}],"total_count":90}"""),
            options => StoreRun.With(options, pageSize: 2, retries: 0));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => ReadAsync(store, new RowPosition(Start)));

        Assert.AreEqual("the list does not advance", failure.Error.Detail);
    }

    [TestMethod]
    public async Task One_question_is_enough_where_nothing_happened()
    {
        await using var store = await StartAsync(new ChangeList());

        Assert.IsEmpty(await ReadAsync(store, new RowPosition(Start)));

        var request = store.Requests.Single();
        Assert.AreEqual("updated_at", request.Value("searchCriteria[sortOrders][0][field]"));
        Assert.AreEqual("entity_id", request.Value("searchCriteria[sortOrders][1][field]"));
        Assert.AreEqual("1", request.Value("searchCriteria[currentPage]"));
    }

    private static Task<ScriptedStore> StartAsync(ChangeList list) =>
        ScriptedStore.StartAsync((request, _) => list.Answer(request), options => StoreRun.With(options, pageSize: 3, retries: 0), fails: true);

    private static async Task<List<ChangedRow>> ReadAsync(ScriptedStore store, RowPosition place)
    {
        List<ChangedRow> rows = [];
        await foreach (var row in store.Operations.Polling.ReadRowsAsync(PolledRecords.Orders, new PollFilter(), place, CancellationToken.None))
        {
            rows.Add(row);
        }

        return rows;
    }
}
