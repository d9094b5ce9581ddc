using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

[TestClass]
public sealed class QueryNodeTests
{
    [TestMethod]
    [DataRow("a=1", "a=1")]
    [DataRow("a", "a=")]
    [DataRow("a=", "a=")]
    [DataRow("", "")]
    [DataRow("&&", "")]
    [DataRow("a=b+c%20d%2Be", "a=b c d+e")]
    [DataRow("a[b]=1&a[c]=2", "a/b=1;a/c=2")]
    [DataRow("a[b][c][d]=1", "a/b/c/d=1")]
    [DataRow("a%5Bb%5D=1", "a/b=1")]
    [DataRow("a[]=x&a[]=y", "a/0=x;a/1=y")]
    [DataRow("a[b=1", "a=1")]
    [DataRow("a=1&a=2", "a=2")]
    [DataRow("a=b=c", "a=b=c")]
    [DataRow("a=%C3%A4", "a=ä")]
    public void Reads_names_as_php_does(string query, string expected) =>
        Assert.AreEqual(expected, string.Join(';', Leaves("", QueryNode.Parse(query))));

    private static IEnumerable<string> Leaves(string path, QueryNode node) => node.Members.SelectMany(member =>
        member.Value.Members.Count == 0 ? [$"{path}{member.Key}={member.Value.Value}"] : Leaves($"{path}{member.Key}/", member.Value));
}
