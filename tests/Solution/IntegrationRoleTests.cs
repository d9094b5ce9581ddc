using PowerPlatformMagento.Solution.Tests.Reading;
using PowerPlatformMagento.Solution.Tests.Rules;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>The role of the application user: everything an import does, and nothing else.</summary>
[TestClass]
public sealed class IntegrationRoleTests
{
    private static readonly UnpackedSolution Shipped = UnpackedSolution.Read(Repository.Core);

    private static readonly Component Role = Shipped.Roles.Single(role => role.Xml.Attr("name") == "MAG Integration");

    private static readonly HashSet<string> Granted = [.. Role.Xml.Descendants("RolePrivilege").Select(privilege => privilege.Attr("name"))];

    [TestMethod]
    [DataRow("Delete")]
    [DataRow("Assign")]
    [DataRow("Share")]
    public void Never_does(string verb) =>
        Assert.IsEmpty(Granted.Where(name => Privilege.Parse(name)!.Verb == verb));

    [TestMethod]
    public void Reads_creates_and_writes_every_own_table_contacts_and_accounts()
    {
        string[] verbs = ["Read", "Create", "Write"];
        var needed = Shipped.OwnTables.Select(table => table.Name).Concat(["Contact", "Account"])
            .SelectMany(table => verbs.Select(verb => $"prv{verb}{table}"));

        Assert.IsEmpty(needed.Except(Granted));
    }

    [TestMethod]
    public void Sets_every_lookup_an_import_fills()
    {
        var lookups = Shipped.Relationships.Where(relationship => Shipped.IsOwnName(relationship.Xml.Attr("Name")) || IsCurrency(relationship));
        var needed = lookups.SelectMany(relationship => new[]
        {
            "prvAppend" + relationship.Xml.Text("ReferencingEntityName"),
            "prvAppendTo" + relationship.Xml.Text("ReferencedEntityName"),
        });

        Assert.IsEmpty(needed.Except(Granted));
    }

    [TestMethod]
    public void Changes_nothing_of_the_platform()
    {
        string[] changing = ["Create", "Write", "Append"];
        var foreign = Granted.Select(name => Privilege.Parse(name)!)
            .Where(privilege => !Shipped.IsOwnName(privilege.Table) && privilege.Table is not ("Contact" or "Account"));

        Assert.IsEmpty(foreign.Where(privilege => changing.Contains(privilege.Verb)));
    }

    [TestMethod]
    public void May_call_every_custom_api()
    {
        var needed = Shipped.CustomApis.Select(api => api.Xml.Text("executeprivilegename"));

        Assert.IsEmpty(needed.Except(Granted));
    }

    [TestMethod]
    public void Is_given_to_nobody_by_itself() =>
        Assert.AreEqual("0", Role.Xml.Text("IsAutoAssigned"));

    private static bool IsCurrency(Component relationship) => relationship.Xml.Text("ReferencedEntityName") == "TransactionCurrency";
}
