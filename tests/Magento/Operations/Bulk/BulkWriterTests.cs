using System.Collections.Concurrent;
using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations.Bulk;

namespace PowerPlatformMagento.Magento.Tests.Operations.Bulk;

[TestClass]
public sealed class BulkWriterTests
{
    [TestMethod]
    public async Task Good_rows_need_one_request_a_score()
    {
        var store = new Shelf();

        var result = await store.WriteAsync(Enumerable.Range(0, 45));

        Assert.AreEqual(45, result.Accepted);
        Assert.HasCount(3, store.Requests);
        Assert.HasCount(45, store.Written);
    }

    [TestMethod]
    public async Task A_row_the_store_names_is_refused_with_its_message()
    {
        var store = new Shelf { Named = [3, 27] };

        var result = await store.WriteAsync(Enumerable.Range(0, 40));

        Assert.AreEqual(38, result.Accepted);
        CollectionAssert.AreEqual(new[] { "S3: Bad SKU S3.", "S27: Bad SKU S27." }, result.Errors.Select(error => $"{error.Sku}: {error.Message}").ToList());
        Assert.HasCount(2, store.Requests, "no row was sent twice");
    }

    [TestMethod]
    public async Task A_row_that_makes_the_store_refuse_all_is_found_and_the_others_are_written()
    {
        var store = new Shelf { Breaking = [7] };

        var result = await store.WriteAsync(Enumerable.Range(0, 20));

        Assert.AreEqual(19, result.Accepted);
        Assert.AreEqual("S7", result.Errors.Single().Sku);
        Assert.AreEqual(7, result.Errors.Single().Position);
        Assert.HasCount(19, store.Written.Distinct());
        Assert.IsLessThan(12, store.Requests.Count);
    }

    [TestMethod]
    public async Task A_message_that_names_no_row_is_traced_to_its_row()
    {
        var store = new Shelf { Nameless = [11] };

        var result = await store.WriteAsync(Enumerable.Range(0, 20));

        Assert.AreEqual("S11: Something is wrong.", result.Errors.Select(error => $"{error.Sku}: {error.Message}").Single());
        Assert.AreEqual(19, result.Accepted);
    }

    [TestMethod]
    public async Task Rows_of_one_product_are_told_apart()
    {
        var store = new Shelf { Named = [1] };
        BulkUnit<int>[] units = [new("S1", [0], [0]), new("S1", [1], [1]), new("S2", [2], [2])];

        var result = await store.WriteAsync(units, ["S1", "S1", "S2"]);

        Assert.AreEqual(1, result.Errors.Single().Position);
        Assert.AreEqual(2, result.Accepted);
    }

    [TestMethod]
    public async Task A_list_of_nothing_but_bad_rows_ends_in_time()
    {
        var store = new Shelf { Breaking = [.. Enumerable.Range(0, 1000)] };

        var result = await store.WriteAsync(Enumerable.Range(0, 1000));

        Assert.AreEqual(0, result.Accepted);
        Assert.HasCount(1000, result.Errors);
        Assert.IsLessThan(300, store.Requests.Count);
    }

    [TestMethod]
    [DataRow("MAG-STO-001")]
    [DataRow("MAG-STO-002")]
    [DataRow("MAG-STO-003")]
    [DataRow("MAG-STO-006")]
    [DataRow("MAG-STO-007")]
    [DataRow("MAG-STO-010")]
    public async Task Trouble_that_is_about_no_row_ends_the_write(string code)
    {
        var definition = ErrorCatalog.All.Single(error => error.Code == code);
        var store = new Shelf { Trouble = new MagentoError(definition) };

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => store.WriteAsync(Enumerable.Range(0, 5)));

        Assert.AreEqual(code, failure.Error.Definition.Code);
        Assert.HasCount(1, store.Requests);
    }

    [TestMethod]
    public async Task A_store_that_fails_at_every_row_fails_as_a_whole()
    {
        var store = new Shelf { Trouble = new MagentoError(StoreErrors.ServerError, null, "webapi-1") };

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => store.WriteAsync(Enumerable.Range(0, 5)));

        Assert.AreEqual(StoreErrors.ServerError, failure.Error.Definition);
    }

    [TestMethod]
    public async Task A_store_that_fails_at_one_row_refuses_that_row()
    {
        var store = new Shelf { Failing = [2] };

        var result = await store.WriteAsync(Enumerable.Range(0, 5));

        Assert.AreEqual("S2", result.Errors.Single().Sku);
        Assert.AreEqual(4, result.Accepted);
    }

    [TestMethod]
    public async Task Nothing_to_write_asks_nothing()
    {
        var store = new Shelf();

        Assert.AreEqual(0, (await store.WriteAsync([])).Accepted);
        Assert.IsEmpty(store.Requests);
    }

    [TestMethod]
    public async Task A_caller_that_gives_up_ends_the_write()
    {
        using var impatient = new CancellationTokenSource();
        await impatient.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => new Shelf().WriteAsync(Enumerable.Range(0, 5), impatient.Token));
    }

    [TestMethod]
    public async Task Whatever_is_bad_everything_else_is_written_and_every_bad_row_is_named()
    {
        var rows = Gen.Int[0, 59].HashSet[0, 6];
        await Gen.Select(Gen.Int[0, 60], rows, rows, rows).SampleAsync(async (count, breaking, named, nameless) =>
        {
            var store = new Shelf { Breaking = breaking, Named = named, Nameless = nameless };

            var result = await store.WriteAsync(Enumerable.Range(0, count));

            var bad = breaking.Union(named).Union(nameless).Where(row => row < count).Order().ToList();
            Assert.IsTrue(bad.SequenceEqual(result.Errors.Select(error => error.Position)), $"{string.Join(',', bad)} / {string.Join(',', result.Errors.Select(error => error.Position))}");
            Assert.AreEqual(count - bad.Count, result.Accepted);
            Assert.IsTrue(Enumerable.Range(0, count).Except(bad).All(store.Written.Contains));
        }, iter: 200);
    }

    /// <summary>Takes rows as Magento does: some break the request, some are named, some are complained about without a name.</summary>
    private sealed class Shelf
    {
        public HashSet<int> Breaking { get; init; } = [];

        public HashSet<int> Named { get; init; } = [];

        public HashSet<int> Nameless { get; init; } = [];

        public HashSet<int> Failing { get; init; } = [];

        public MagentoError? Trouble { get; init; }

        public ConcurrentQueue<IReadOnlyList<int>> Requests { get; } = [];

        public ConcurrentBag<int> Written { get; } = [];

        public Task<PowerPlatformMagento.Operations.Bulk.BulkResult> WriteAsync(IEnumerable<int> rows, CancellationToken cancellationToken = default)
        {
            var units = rows.Select(row => new BulkUnit<int>($"S{row}", [row], [row])).ToList();
            return WriteAsync(units, [.. units.Select(unit => unit.Sku)], cancellationToken);
        }

        public async Task<PowerPlatformMagento.Operations.Bulk.BulkResult> WriteAsync(IReadOnlyList<BulkUnit<int>> units, IReadOnlyList<string> skus, CancellationToken cancellationToken = default)
        {
            var errors = new BulkErrors(skus);
            await new BulkWriter<int>(SendAsync, errors).WriteAsync(units, cancellationToken);
            return errors.ToResult(0);
        }

        private Task<IReadOnlyList<StoreMessage>> SendAsync(IReadOnlyList<BulkUnit<int>> units, CancellationToken cancellationToken)
        {
            var rows = units.SelectMany(unit => unit.Rows).ToList();
            Requests.Enqueue(rows);
            if (Trouble is not null)
            {
                throw new MagentoException("main", Trouble);
            }

            if (rows.Exists(Failing.Contains))
            {
                throw new MagentoException("main", new MagentoError(StoreErrors.ServerError));
            }

            if (rows.Exists(Breaking.Contains))
            {
                throw new MagentoException("main", new MagentoError(StoreErrors.RequestRefused, null, "Could not save Source Item"));
            }

            rows.Where(row => !Named.Contains(row) && !Nameless.Contains(row)).ToList().ForEach(Written.Add);
            IReadOnlyList<StoreMessage> messages =
            [
                .. units.Where(unit => unit.Rows.Any(Named.Contains)).Select(unit => Message("Bad SKU %SKU.", unit.Sku)),
                .. units.Where(unit => unit.Rows.Any(Nameless.Contains)).Select(_ => Message("Something is wrong.")),
            ];
            return Task.FromResult(messages);
        }

        private static StoreMessage Message(string text, params string[] values) => new() { Message = text, Parameters = JsonSerializer.SerializeToElement(values) };
    }
}
