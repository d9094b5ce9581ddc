using System.Globalization;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Paging;

[TestClass]
public sealed class IdReaderTests
{
    [TestMethod]
    [DataRow(19)]
    [DataRow(10)]
    public async Task Splits_long_ids_so_that_no_request_line_gets_too_long(int digits)
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());
        var start = long.Parse("1" + new string('0', digits - 1), CultureInfo.InvariantCulture);

        var results = await run.OrdersAsync([.. Enumerable.Range(0, 600).Select(number => (start + number).ToString(CultureInfo.InvariantCulture))]);

        Assert.HasCount(600, results);
        Assert.IsTrue(run.Server.Requests.All(request => request.RawTarget.Length < 7_100));
        Assert.HasCount(600, run.Server.Requests.SelectMany(request => request.Value("searchCriteria[filter_groups][0][filters][0][value]")!.Split(',')).Distinct());
    }

    [TestMethod]
    public async Task Uses_whole_pages_for_ids_of_usual_length()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        await run.OrdersAsync([.. Enumerable.Range(0, 900).Select(number => (1_000_000 + number).ToString(CultureInfo.InvariantCulture))]);

        Assert.HasCount(3, run.Server.Requests);
    }
}
