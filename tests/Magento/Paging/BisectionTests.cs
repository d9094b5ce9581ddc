using System.Globalization;
using CsCheck;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Paging;

namespace PowerPlatformMagento.Magento.Tests.Paging;

[TestClass]
public sealed class BisectionTests
{
    private static readonly MagentoError ServerError = new(StoreErrors.ServerError);

    [TestMethod]
    public void Reads_all_but_the_broken_ones_whatever_they_are()
    {
        Gen.Select(Gen.Int[1, 300], Gen.Int[1, 300].HashSet[0, 6]).Sample((count, broken) =>
        {
            var read = new HashSet<string>();
            var calls = 0;
            var bisection = Run(count, broken, read, () => calls++);

            var expected = Enumerable.Range(1, count).Where(broken.Contains).Select(Text).ToHashSet();
            return bisection.Failures.Select(failure => failure.Id).ToHashSet().SetEquals(expected)
                && read.Count == count - expected.Count
                && calls <= 1 + (expected.Count * 20);
        });
    }

    [TestMethod]
    public void Asks_once_when_nothing_is_broken()
    {
        var calls = 0;

        Run(300, [], [], () => calls++);

        Assert.AreEqual(1, calls);
    }

    [TestMethod]
    public async Task Gives_up_when_the_store_does_not_answer_about_nothing_either()
    {
        var bisection = new Bisection(_ => Task.FromResult(false), (_, _) => { });

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => bisection.ReadAsync(["1", "2"], (_, _) => throw new MagentoException("main", ServerError), CancellationToken.None));

        Assert.AreSame(ServerError, failure.Error);
    }

    [TestMethod]
    [DataRow("MAG-STO-001")]
    [DataRow("MAG-STO-002")]
    [DataRow("MAG-STO-003")]
    [DataRow("MAG-STO-006")]
    [DataRow("MAG-STO-007")]
    [DataRow("MAG-STO-009")]
    [DataRow("MAG-STO-010")]
    [DataRow("MAG-STO-013")]
    public async Task Splits_nothing_for_failures_of_the_whole_store(string code)
    {
        var bisection = new Bisection(_ => throw new InvalidOperationException("must not be asked"), (_, _) => { });
        var calls = 0;

        await Assert.ThrowsExactlyAsync<MagentoException>(() => bisection.ReadAsync(
            ["1", "2"],
            (_, _) =>
            {
                calls++;
                throw new MagentoException("main", new MagentoError(ErrorCatalog.Find(code)!));
            },
            CancellationToken.None));

        Assert.AreEqual(1, calls);
    }

    private static Bisection Run(int count, HashSet<int> broken, HashSet<string> read, Action called)
    {
        var bisection = new Bisection(_ => Task.FromResult(true), (_, _) => { });
        bisection.ReadAsync(
            [.. Enumerable.Range(1, count).Select(Text)],
            (ids, _) =>
            {
                called();
                if (ids.Any(id => broken.Contains(int.Parse(id, CultureInfo.InvariantCulture))))
                {
                    throw new MagentoException("main", ServerError);
                }

                read.UnionWith(ids);
                return Task.CompletedTask;
            },
            CancellationToken.None).GetAwaiter().GetResult();
        return bisection;
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
