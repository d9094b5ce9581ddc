using System.Globalization;
using CsCheck;
using PowerPlatformMagento.Magento.Paging;

namespace PowerPlatformMagento.Magento.Tests.Paging;

[TestClass]
public sealed class BrokenRecordSearchTests
{
    [TestMethod]
    public void Finds_the_next_broken_id_in_few_questions()
    {
        Gen.Select(Gen.Long[0, 1_000_000_000], Gen.Long[1, 5_000_000]).Sample((after, gap) =>
        {
            var questions = 0;
            var search = new BrokenRecordSearch(after.ToString(CultureInfo.InvariantCulture), (upTo, _) =>
            {
                questions++;
                return Task.FromResult(long.Parse(upTo, CultureInfo.InvariantCulture) < after + gap);
            });

            var found = search.FindAsync(CancellationToken.None).GetAwaiter().GetResult();
            return found == (after + gap).ToString(CultureInfo.InvariantCulture) && questions < 60;
        });
    }

    [TestMethod]
    public async Task Finds_nothing_when_an_empty_range_fails_as_well() =>
        Assert.IsNull(await new BrokenRecordSearch("7", (_, _) => Task.FromResult(false)).FindAsync(CancellationToken.None));

    [TestMethod]
    public async Task Finds_nothing_when_everything_answers() =>
        Assert.IsNull(await new BrokenRecordSearch("7", (_, _) => Task.FromResult(true)).FindAsync(CancellationToken.None));
}
