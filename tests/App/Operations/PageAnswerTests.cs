using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class PageAnswerTests
{
    [TestMethod]
    public void The_last_page_has_no_link()
    {
        var answer = PageAnswer.Of(Request("?top=2"), new StorePage<string>(["a"], null, []));

        Assert.IsNull(answer.NextLink);
        Assert.IsNull(answer.Unreadable);
        Assert.AreEqual("a", answer.Value.Single());
    }

    [TestMethod]
    public void The_link_keeps_the_question_and_moves_on()
    {
        var answer = PageAnswer.Of(Request("?top=2&status=pending%20review&skipToken=old"), new StorePage<string>(["a", "b"], "17", []));

        var link = new Uri(answer.NextLink!);
        Assert.AreEqual("https://connector.example/api/stores/main/orders", link.GetLeftPart(UriPartial.Path));
        StringAssert.Contains(link.Query, "status=pending%20review");
        StringAssert.Contains(link.Query, "skipToken=" + SkipToken.After("17"));
        Assert.DoesNotContain("old", link.Query);
    }

    [TestMethod]
    public void A_key_in_the_query_does_not_travel_on() =>
        Assert.DoesNotContain("the-key", PageAnswer.Of(Request("?code=the-key"), new StorePage<string>([], "17", [])).NextLink!);

    [TestMethod]
    public void A_record_that_cannot_be_read_is_named_and_not_silently_missing()
    {
        var page = new StorePage<string>(["a"], null, [KeyValuePair.Create("9", new MagentoError(StoreErrors.RecordNotReadable))]);

        var unreadable = PageAnswer.Of(Request(""), page).Unreadable!.Single();

        Assert.AreEqual("9", unreadable.Id);
        Assert.AreEqual("MAG-STO-012", unreadable.Code);
    }

    private static HttpRequest Request(string query)
    {
        var request = new DefaultHttpContext().Request;
        request.Scheme = "https";
        request.Host = new HostString("connector.example");
        request.Path = "/api/stores/main/orders";
        request.QueryString = new QueryString(query);
        return request;
    }
}
