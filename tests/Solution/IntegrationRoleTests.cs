
namespace PowerPlatformMagento.Solution.Tests;

/// <summary>The role of the application user: everything an import does, and nothing else.</summary>
[TestClass]
public sealed class IntegrationRoleTests
{
    private static readonly UnpackedSolution Shipped = UnpackedSolution.Read(Repository.Core);

    private static readonly Component Role = Shipped.Roles.Single(role => role.Xml.Attr("name") == "MAG Integration");

    private static readonly HashSet<string> Granted = [.. Role.Xml.Descendants("RolePrivilege").Select(privilege => privilege.Attr("name"))];

    /// <summary>People decide about these, or plug-ins write them as the system.</summary>
    private static readonly string[] OnlyRead = ["mag_FieldOwnership", "mag_PurchaseSummary", "mag_SlaTarget", "mag_ValueMap"];

    [TestMethod]
    [DataRow("Delete")]
    [DataRow("Share")]
    public void Never_does(string verb) =>
        Assert.IsEmpty(Granted.Where(name => Privilege.Parse(name)!.Verb == verb));

    [TestMethod]
    public void Gives_nothing_but_sync_issues_to_others() =>
        CollectionAssert.AreEqual(new[] { "prvAssignmag_SyncIssue" }, Granted.Where(name => Privilege.Parse(name)!.Verb == "Assign").ToList());

    [TestMethod]
    public void Reads_creates_and_writes_every_table_it_imports_into()
    {
        string[] verbs = ["Read", "Create", "Write"];
        var needed = Shipped.OwnTables.Where(table => !OnlyRead.Contains(table.Name)).Select(Subject).Concat(["Contact", "Account"])
            .SelectMany(table => verbs.Select(verb => $"prv{verb}{table}"));

        Assert.IsEmpty(needed.Except(Granted));
    }

    [TestMethod]
    public void Only_reads_what_others_write() =>
        CollectionAssert.AreEquivalent(
            OnlyRead.Select(table => "prvRead" + table).ToList(),
            Granted.Where(name => OnlyRead.Contains(Privilege.Parse(name)!.Table)).ToList());

    [TestMethod]
    public void Sets_every_lookup_an_import_fills()
    {
        var lookups =
            from relationship in Shipped.Relationships
            where Shipped.IsOwnName(relationship.Xml.Text("ReferencingAttributeName")) || IsCurrency(relationship)
            let child = Shipped.FindTable(relationship.Xml.Text("ReferencingEntityName"))
            let parent = relationship.Xml.Text("ReferencedEntityName")
            where child is { IsOwn: true } && !OnlyRead.Contains(child.Name) && parent != "SystemUser"
            select new[] { "prvAppend" + Subject(child), "prvAppendTo" + parent };

        Assert.IsEmpty(lookups.SelectMany(needed => needed).Except(Granted));
    }

    [TestMethod]
    public void Changes_nothing_of_the_platform_but_customers_activities_and_cases_with_their_files()
    {
        string[] changing = ["Create", "Write", "Append"];
        var foreign = Granted.Select(name => Privilege.Parse(name)!)
            .Where(privilege => !Shipped.IsOwnName(privilege.Table) && privilege.Table is not ("Contact" or "Account" or "Lead" or "Activity" or "Incident" or "Note"));

        Assert.IsEmpty(foreign.Where(privilege => changing.Contains(privilege.Verb)));
    }

    [TestMethod]
    public void May_call_every_custom_api_but_those_about_a_person()
    {
        // Who exports or erases somebody is a person with the right to.
        string[] ofAdministrators = ["mag_EraseCustomer", "mag_ExportCustomer"];
        var refused = Shipped.CustomApis.Where(api => !Granted.Contains(api.Xml.Text("executeprivilegename"))).Select(api => api.Xml.Attr("uniquename"));

        CollectionAssert.AreEquivalent(ofAdministrators, refused.ToArray());
    }

    [TestMethod]
    public void Is_given_to_nobody_by_itself() =>
        Assert.AreEqual("0", Role.Xml.Text("IsAutoAssigned"));

    /// <summary>Activities of all kinds share one set of privileges.</summary>
    private static string Subject(Table table) => table.Info.Text("IsActivity") == "1" ? "Activity" : table.Name;

    private static bool IsCurrency(Component relationship) => relationship.Xml.Text("ReferencedEntityName") == "TransactionCurrency";
}
