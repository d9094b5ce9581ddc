using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.App.Operations;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class QueryReaderTests
{
    [TestMethod]
    public void What_is_not_given_is_null()
    {
        var query = Query("empty=&blank=%20");

        Assert.IsNull(query.Text("missing"));
        Assert.IsNull(query.Text("empty"));
        Assert.IsNull(query.Text("blank"));
        Assert.IsNull(query.Flag("missing"));
        Assert.IsNull(query.Number("missing", 0, 1));
        Assert.IsNull(query.Amount("missing"));
        Assert.IsNull(query.Instant("missing"));
        Assert.IsNull(query.Id("missing"));
        Assert.IsNull(query.Choice("missing", "a"));
    }

    [TestMethod]
    public void The_last_value_of_a_name_counts() => Assert.AreEqual("b", Query("x=a&x=b").Text("x"));

    [TestMethod]
    public void Each_kind_is_read()
    {
        var query = Query("flag=True&number=-5&amount=12.50&at=2026-01-31T08:00:00%2B01:00&id=0042&choice=open");

        Assert.IsTrue(query.Flag("flag"));
        Assert.AreEqual(-5, query.Number("number", -10, 10));
        Assert.AreEqual(12.50m, query.Amount("amount"));
        Assert.AreEqual(new DateTimeOffset(2026, 1, 31, 7, 0, 0, TimeSpan.Zero), query.Instant("at"));
        Assert.AreEqual("42", query.Id("id"));
        Assert.AreEqual("open", query.Choice("choice", "open", "closed"));
    }

    [TestMethod]
    public void An_instant_without_a_zone_is_UTC() =>
        Assert.AreEqual(new DateTimeOffset(2026, 1, 31, 8, 0, 0, TimeSpan.Zero), Query("at=2026-01-31T08:00:00").Instant("at"));

    [TestMethod]
    [DataRow("flag", "yes")]
    [DataRow("number", "3.5")]
    [DataRow("number", "99999999999999")]
    [DataRow("number", "11")]
    [DataRow("amount", "-1")]
    [DataRow("amount", "1,5")]
    [DataRow("amount", "1e9")]
    [DataRow("at", "yesterday")]
    [DataRow("at", "0001-01-01")]
    [DataRow("at", "01/02/2026")]
    [DataRow("at", "10:30")]
    [DataRow("at", "10:30:00.0000000Z")]
    [DataRow("at", "Jan 31, 2026")]
    [DataRow("id", "000000012X")]
    [DataRow("id", "0")]
    [DataRow("id", "100000000001")]
    [DataRow("choice", "Open")]
    [DataRow("text", "a%00b")]
    public void A_value_that_does_not_fit_is_refused_by_name(string name, string value)
    {
        var refusal = Assert.ThrowsExactly<OperationException>(() => Read(Query($"{name}={value}"), name));

        Assert.AreEqual(400, refusal.Status);
        Assert.AreEqual("MAG-OPR-001", refusal.Definition.Code);
        Assert.AreEqual(name, refusal.Fields.Single().Field);
        Assert.DoesNotContain(value, refusal.Fields.Single().Message, "A refusal never repeats the value.");
    }

    [TestMethod]
    public void A_required_text_must_be_there() =>
        Assert.AreEqual("sku", Assert.ThrowsExactly<OperationException>(() => Query("").RequiredText("sku")).Fields.Single().Field);

    [TestMethod]
    public void A_text_has_a_limit()
    {
        Assert.AreEqual(64, Query("sku=" + new string('a', 64)).Text("sku", 64)!.Length);
        Assert.ThrowsExactly<OperationException>(() => Query("sku=" + new string('a', 65)).Text("sku", 64));
    }

    [TestMethod]
    public void A_page_is_fifty_records_unless_asked_otherwise()
    {
        Assert.AreEqual(50, Query("").Page().Top);
        Assert.IsNull(Query("").Page().After);
        Assert.AreEqual(7, Query("top=7").Page().Top);
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("101")]
    [DataRow("2147483648")]
    [DataRow("all")]
    public void A_huge_or_empty_page_is_refused(string top) =>
        Assert.AreEqual("top", Assert.ThrowsExactly<OperationException>(() => Query("top=" + top).Page()).Fields.Single().Field);

    private static void Read(QueryReader query, string name)
    {
        _ = name switch
        {
            "flag" => (object?)query.Flag(name),
            "number" => query.Number(name, 0, 10),
            "amount" => query.Amount(name),
            "at" => query.Instant(name),
            "id" => query.Id(name),
            "choice" => query.Choice(name, "open", "closed"),
            _ => query.Text(name),
        };
    }

    private static QueryReader Query(string text)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(text.Length == 0 ? "" : "?" + text);
        return new QueryReader(context.Request.Query);
    }
}
