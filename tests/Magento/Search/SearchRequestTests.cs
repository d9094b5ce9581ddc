using CsCheck;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Tests.Search;

[TestClass]
public sealed class SearchRequestTests
{
    private static readonly DateTimeOffset Since = new(2026, 11, 23, 5, 2, 40, 700, TimeSpan.FromHours(1));

    [TestMethod]
    public void Asks_with_everything_that_a_server_needs()
    {
        var text = SearchCollection.Orders.ChangedSince(Since).After("17").ToPathAndQuery(300, Projection.OrderChanges);

        Assert.AreEqual(
            "orders?searchCriteria%5Bfilter_groups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bfield%5D=updated_at"
            + "&searchCriteria%5Bfilter_groups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bvalue%5D=2026-11-23%2004%3A02%3A40"
            + "&searchCriteria%5Bfilter_groups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bcondition_type%5D=gteq"
            + "&searchCriteria%5Bfilter_groups%5D%5B1%5D%5Bfilters%5D%5B0%5D%5Bfield%5D=entity_id"
            + "&searchCriteria%5Bfilter_groups%5D%5B1%5D%5Bfilters%5D%5B0%5D%5Bvalue%5D=17"
            + "&searchCriteria%5Bfilter_groups%5D%5B1%5D%5Bfilters%5D%5B0%5D%5Bcondition_type%5D=gt"
            + "&searchCriteria%5BsortOrders%5D%5B0%5D%5Bfield%5D=entity_id"
            + "&searchCriteria%5BsortOrders%5D%5B0%5D%5Bdirection%5D=ASC"
            + "&searchCriteria%5BpageSize%5D=300&searchCriteria%5BcurrentPage%5D=1"
            + "&fields=items%5Bentity_id,updated_at%5D,total_count",
            text);
    }

    [TestMethod]
    public void Refuses_an_empty_list_of_ids() =>
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => SearchCollection.Orders.WhereIn(SearchCollection.EntityId, []));

    [TestMethod]
    [DataRow("1,2")]
    [DataRow("")]
    [DataRow("abc")]
    [DataRow("-1")]
    [DataRow("1 or 1=1")]
    [DataRow("123456789012345678901")]
    public void Refuses_ids_that_are_none(string id)
    {
        Assert.Throws<ArgumentException>(() => SearchCollection.Orders.WhereIn(SearchCollection.EntityId, [id]));
        Assert.Throws<ArgumentException>(() => SearchCollection.Orders.Where(SearchCollection.EntityId, FilterCondition.Equal, id));
    }

    [TestMethod]
    [DataRow("2026-11-23T04:02:40Z")]
    [DataRow("2026-11-23")]
    [DataRow("gestern")]
    [DataRow("2026-11-23 04:02:40.5")]
    public void Refuses_dates_the_database_would_misread(string date) =>
        Assert.Throws<ArgumentException>(() => SearchCollection.Orders.Where(SearchCollection.UpdatedAt, FilterCondition.GreaterOrEqual, date));

    [TestMethod]
    public void Refuses_columns_a_collection_does_not_have()
    {
        Assert.Throws<ArgumentException>(() => SearchCollection.Orders.WhereIn(SearchCollection.OrderId, ["1"]));
        Assert.Throws<ArgumentException>(() => SearchCollection.Customers.Where(SearchCollection.OrderId, FilterCondition.Equal, "1"));
        Assert.Throws<ArgumentException>(() => SearchCollection.Companies.ChangedSince(Since));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(-1)]
    [DataRow(301)]
    public void Refuses_page_sizes_that_fail_or_mean_everything(int size) =>
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => SearchCollection.Orders.ChangedSince(Since).ToPathAndQuery(size, Projection.OrderChanges));

    [TestMethod]
    public void Refuses_more_filters_than_a_signature_survives()
    {
        var search = Enumerable.Range(1, 9).Aggregate(SearchCollection.Orders.ChangedSince(Since), (current, id) => current.After(id.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => search.After("99"));
    }

    [TestMethod]
    public void Three_hundred_ids_of_ten_digits_fit_into_a_request_of_every_collection()
    {
        var ids = Enumerable.Range(0, 300).Select(number => $"{4_000_000_000 + number}").ToList();

        Assert.IsLessThan(8_000, SearchCollection.Orders.WhereIn(SearchCollection.EntityId, ids).After("4000000000").ToPathAndQuery(300, Projection.Orders).Length);
    }

    [TestMethod]
    public void Never_makes_a_request_that_is_known_to_fail_or_to_match_everything()
    {
        var id = Gen.Int[1, int.MaxValue].Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var fields = new[] { SearchCollection.EntityId, SearchCollection.OrderId, SearchCollection.UpdatedAt };
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], id.List[0, 40], Gen.Int[0, 12], Gen.Int[-5, 310]).Sample((collection, field, ids, more, size) =>
        {
            string text;
            try
            {
                var search = SearchCollection.All[collection].WhereIn(fields[field], ids);
                text = Enumerable.Range(0, more).Aggregate(search, (current, next) => current.After($"{next}")).ToPathAndQuery(size, Projection.OrderChanges);
            }
            catch (ArgumentException)
            {
                return true;
            }

            var pairs = text.Split('?')[1].Split('&').Select(pair => pair.Split('=')).ToList();
            var values = pairs.ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));
            return pairs.TrueForAll(pair => pair.Length == 2)
                && !text.Contains('+', StringComparison.Ordinal)
                && values["searchCriteria[filter_groups][0][filters][0][value]"].Length > 0
                && int.Parse(values["searchCriteria[pageSize]"], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 300
                && values["searchCriteria[currentPage]"] == "1"
                && values["searchCriteria[sortOrders][0][field]"] == "entity_id"
                && values["searchCriteria[sortOrders][0][direction]"] == "ASC"
                && !values.ContainsKey("searchCriteria[filter_groups][10][filters][0][field]");
        });
    }
}
