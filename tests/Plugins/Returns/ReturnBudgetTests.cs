using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns;

/// <summary>Organization requests a return may cost, whatever the number of lines.</summary>
[TestClass]
public sealed class ReturnBudgetTests
{
    private readonly TestStore _store = new();

    [TestMethod]
    public void A_return_of_a_known_order_costs_four_requests()
    {
        _store.Import(TestMessages.Order());

        _store.Import(TestMessages.Return() with { Lines = [.. Enumerable.Range(1, 50).Select(number => TestMessages.ReturnLine($"{number}", "121"))] });

        Assert.HasCount(4, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_return_before_its_order_costs_five_requests()
    {
        _store.Import(TestMessages.Return());

        Assert.HasCount(5, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_return_that_is_not_news_costs_one_request_and_writes_nothing()
    {
        _store.Import(TestMessages.Order());

        _store.Import(TestMessages.Return(), TestMessages.Return(revision: 5));

        Assert.HasCount(1, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_return_that_is_not_news_costs_two_requests_while_its_order_is_missing()
    {
        _store.Import(TestMessages.Return(), TestMessages.Return(revision: 5));

        Assert.HasCount(2, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_change_costs_four_requests_and_one_for_each_new_line()
    {
        _store.Import(TestMessages.Order());
        _store.Import(TestMessages.Return());

        _store.Import(TestMessages.Return(revision: 1) with { Status = ReturnStatus.Authorized, Lines = [TestMessages.ReturnLine("711", "121"), TestMessages.ReturnLine("712", "121")] });

        Assert.HasCount(5, _store.Requests, Requests());
    }

    private string Requests() => string.Join(", ", _store.Requests);
}
