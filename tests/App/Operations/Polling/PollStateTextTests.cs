using System.Buffers.Text;
using CsCheck;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Polling;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Tests.Operations.Polling;

[TestClass]
public sealed class PollStateTextTests
{
    private static readonly DateTime Day = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void A_state_comes_back_as_it_was() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Long[-1, uint.MaxValue], Gen.Select(Gen.Long[0, uint.MaxValue], Gen.Int[0, 400]).Array[0, PollState.MostSeen]).Sample((second, id, seen) =>
        {
            var state = new PollState(
                new RowPosition(Day.AddSeconds(second), id < 0 ? null : id),
                seen.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => Day.AddSeconds(entry.Item2)));

            var again = PollStateText.Read(PolledRecords.Customers, PollStateText.Write(PolledRecords.Customers, state));

            return again.Place == state.Place && again.Seen.OrderBy(entry => entry.Key).SequenceEqual(state.Seen.OrderBy(entry => entry.Key));
        });

    [TestMethod]
    public void The_longest_state_fits_into_an_address()
    {
        var state = new PollState(new RowPosition(Day, 4_000_000_000), Enumerable.Range(0, PollState.MostSeen).ToDictionary(i => 4_000_000_000L - (i * 19_000_000L), i => Day.AddSeconds(i * 2)));

        Assert.IsLessThan(1_900, PollStateText.Write(PolledRecords.Orders, state).Length);
        Assert.IsLessThan(1_900, StockStateText.Write(Enumerable.Range(0, StockStateText.Most).Select(i => (uint)(i * 14_000_000L))).Length);
    }

    [TestMethod]
    public void Of_two_states_only_the_difference_is_long() =>
        Assert.IsLessThan(20, PollStateText.Write(PolledRecords.Orders, PollState.Begin(Day)).Length);

    [TestMethod]
    [DataRow("")]
    [DataRow("A")]
    [DataRow("AQ")]
    [DataRow("AQAB")]
    [DataRow("not a state!")]
    [DataRow("/////w")]
    public void What_is_no_state_is_refused(string text)
    {
        Assert.AreEqual("state", Assert.ThrowsExactly<OperationException>(() => PollStateText.Read(PolledRecords.Orders, text)).Fields.Single().Field);
        Assert.AreEqual(400, Assert.ThrowsExactly<OperationException>(() => StockStateText.Read(text)).Status);
    }

    [TestMethod]
    public void A_state_of_another_trigger_is_refused()
    {
        var text = PollStateText.Write(PolledRecords.Orders, PollState.Begin(Day));

        Assert.ThrowsExactly<OperationException>(() => PollStateText.Read(PolledRecords.Customers, text));
        Assert.ThrowsExactly<OperationException>(() => StockStateText.Read(text));
        Assert.ThrowsExactly<OperationException>(() => PollStateText.Read(PolledRecords.Orders, StockStateText.Write([1])));
    }

    [TestMethod]
    public void No_text_does_harm() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        byte[] begun = [1, 0, .. bytes];
        foreach (var text in new[] { Base64Url.EncodeToString(bytes), Base64Url.EncodeToString(begun) })
        {
            try
            {
                PollStateText.Read(PolledRecords.Orders, text);
            }
            catch (OperationException refusal) when (refusal.Status == 400)
            {
                // Refused as it should be.
            }

            try
            {
                StockStateText.Read(text);
            }
            catch (OperationException refusal) when (refusal.Status == 400)
            {
                // Refused as it should be.
            }
        }
    });

    [TestMethod]
    public void Low_stock_is_remembered_by_product_and_source()
    {
        var names = new[] { Stock("A", "x"), Stock("A", "y"), Stock("B", "x"), Stock("AB", "x") }.Select(StockStateText.Name).ToList();

        CollectionAssert.AllItemsAreUnique(names);
        Assert.IsTrue(StockStateText.Read(StockStateText.Write(names)).SetEquals(names));
        Assert.AreEqual(StockStateText.Name(Stock("mug", "x")), StockStateText.Name(Stock("MUG", "x")));
    }

    private static StoredStock Stock(string sku, string source) => new() { Sku = sku, SourceCode = source, Quantity = 0, IsInStock = false };
}
