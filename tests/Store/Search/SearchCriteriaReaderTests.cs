using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

[TestClass]
public sealed class SearchCriteriaReaderTests
{
    [TestMethod]
    [DataRow("searchCriteria[filterGroups][0][filters][0][conditionType]=gt&searchCriteria[filterGroups][0][filters][0][field]=a&searchCriteria[filterGroups][0][filters][0][value]=b%2Cc")]
    [DataRow("search_criteria[filter_groups][0][filters][0][condition_type]=gt&search_criteria[filter_groups][0][filters][0][field]=a&search_criteria[filter_groups][0][filters][0][value]=b%2cc")]
    [DataRow("searchCriteria%5Bfilter_groups%5D%5B3%5D%5Bfilters%5D%5B7%5D%5Bcondition_type%5D=gt&searchCriteria%5Bfilter_groups%5D%5B3%5D%5Bfilters%5D%5B7%5D%5Bfield%5D=a&searchCriteria%5Bfilter_groups%5D%5B3%5D%5Bfilters%5D%5B7%5D%5Bvalue%5D=b,c")]
    public void Reads_snake_camel_and_encoded_spelling(string query) =>
        Assert.AreEqual(new Filter("a", "b,c", "gt"), Read(query).FilterGroups.Single().Single());

    [TestMethod]
    [DataRow("", 400, "\"%fieldName\" is required. Enter and try again.")]
    [DataRow("fields=x", 400, "\"%fieldName\" is required. Enter and try again.")]
    [DataRow("searchCriteria[pageSize]=viele", 400, "Error occurred during \"pageSize\" processing.")]
    [DataRow("searchCriteria[sortOrders][0][direction]=UP", 400, "The sort order has to be specified")]
    [DataRow("searchCriteria[foo]=1", 400, "\"%fieldName\" is not supported.")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][foo]=1", 400, "\"%fieldName\" is not supported.")]
    public void Refuses_what_magento_refuses(string query, int status, string start)
    {
        var error = Assert.ThrowsExactly<RestError>(() => Read(query));

        Assert.AreEqual(status, error.Status);
        StringAssert.StartsWith(error.Message, start);
    }

    [TestMethod]
    public void Takes_eq_when_no_condition_is_named() =>
        Assert.AreEqual("eq", Read("searchCriteria[filter_groups][0][filters][0][field]=a").FilterGroups[0][0].ConditionType);

    private static SearchCriteria Read(string query) => SearchCriteriaReader.Read(QueryNode.Parse(query));
}
