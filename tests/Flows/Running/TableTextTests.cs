using PowerPlatformMagento.Sandbox.Flows.Running.Actions;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class TableTextTests
{
    [TestMethod]
    [DataRow("plain", "plain")]
    [DataRow("", "")]
    [DataRow("a,b", "\"a,b\"")]
    [DataRow("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [DataRow("line\nline", "\"line\nline\"")]
    [DataRow("cr\rcr", "\"cr\rcr\"")]
    [DataRow("a;b", "a;b")]
    [DataRow(" space ", " space ")]
    public void A_cell_is_quoted_only_where_it_must_be(string cell, string expected) =>
        Assert.AreEqual($"h\r\n{expected}\r\n", TableText.Csv(["h"], [[cell]]));

    [TestMethod]
    public void Without_columns_there_is_no_text() => Assert.AreEqual("", TableText.Csv([], []));

    [TestMethod]
    public void Without_rows_the_header_stays() => Assert.AreEqual("A,B\r\n", TableText.Csv(["A", "B"], []));

    [TestMethod]
    [DataRow("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;")]
    [DataRow("", "")]
    public void A_cell_is_encoded_in_HTML(string cell, string expected) => Assert.AreEqual(
        $"<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>{expected}</td></tr></tbody></table>", TableText.Html(["h"], [[cell]]));

    [TestMethod]
    public void An_empty_HTML_table_has_an_empty_body()
    {
        Assert.AreEqual("<table><tbody></tbody></table>", TableText.Html([], []));
        Assert.AreEqual("<table><thead><tr><th>A</th></tr></thead><tbody></tbody></table>", TableText.Html(["A"], []));
    }
}
