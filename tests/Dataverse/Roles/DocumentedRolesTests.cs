using System.Text.RegularExpressions;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>The documented tables of rights and the role files say the same, and the rights are the least that is needed.</summary>
[TestClass]
public sealed partial class DocumentedRolesTests
{
    public static IEnumerable<string> Roles => RoleFiles.Names;

    [TestMethod]
    public void Every_role_is_documented() =>
        CollectionAssert.AreEquivalent(RoleFiles.Names.ToList(), DocumentedRoles.Roles.ToList());

    [TestMethod]
    [DynamicData(nameof(Roles))]
    public void A_role_grants_what_is_documented_and_nothing_else(string role)
    {
        var documented = DocumentedRoles.Grants.Where(grant => grant.Role == role).Select(grant => $"{grant.Privilege} {grant.Depth}").ToList();
        var granted = RoleFiles.PrivilegesOf(RoleFiles.Find(role)).ToList();

        Assert.IsEmpty(granted.Except(documented), "granted, but not documented");
        Assert.IsEmpty(documented.Except(granted), "documented, but not granted");
        Assert.AreEqual(granted.Distinct().Count(), granted.Count, "granted twice");
    }

    [TestMethod]
    [DynamicData(nameof(Roles))]
    public void A_role_is_given_to_nobody_by_itself_and_says_whom_it_is_for(string role)
    {
        var file = RoleFiles.Find(role);

        Assert.AreEqual("0", file.Element("IsAutoAssigned")!.Value);
        Assert.AreEqual("1", file.Element("IsCustomizable")!.Value, "administrators copy and adapt roles");
        StringAssert.StartsWith(file.Element("Description")!.Value, "For ");
    }

    /// <summary>Whoever changes roles, users, teams, secrets or plug-ins can give himself every other right.</summary>
    [TestMethod]
    [DynamicData(nameof(Roles))]
    public void No_role_changes_the_platform(string role)
    {
        var changing = RoleFiles.PrivilegesOf(RoleFiles.Find(role)).Where(privilege => PlatformChange().IsMatch(privilege));
        var secret = RoleFiles.PrivilegesOf(RoleFiles.Find(role)).Where(privilege => privilege.Contains("EnvironmentVariable", StringComparison.Ordinal));

        Assert.IsEmpty(changing);
        Assert.IsEmpty(secret);
    }

    [TestMethod]
    [DataRow("MAG Integration")]
    [DataRow("MAG Sales Reader")]
    [DataRow("MAG Service Agent")]
    [DataRow("MAG Sync Operator")]
    public void Only_an_administrator_deletes_rows_of_others(string role) =>
        Assert.IsEmpty(DocumentedRoles.Grants.Where(grant => grant.Role == role && grant is { Right: AccessRight.Delete, Depth: PrivilegeDepth.Global }));

    /// <summary>Activities of all kinds share one set of privileges, so this right would reach every e-mail of the organization.</summary>
    [TestMethod]
    [DynamicData(nameof(Roles))]
    public void Nobody_deletes_or_reassigns_activities_of_others(string role)
    {
        Assert.AreNotEqual(PrivilegeDepth.Global, DocumentedRoles.DepthOf(role, "Activity", AccessRight.Delete));
        Assert.AreEqual(PrivilegeDepth.None, DocumentedRoles.DepthOf(role, "Activity", AccessRight.Assign));
    }

    [TestMethod]
    public void A_sales_reader_changes_nothing_but_how_his_own_screen_looks()
    {
        string[] screen = ["UserApplicationMetadata", "UserEntityUISettings", "UserQuery", "UserSettings"];
        var changing = DocumentedRoles.Grants.Where(grant => grant.Role == "MAG Sales Reader" && grant.Right != AccessRight.Read).ToList();

        Assert.IsEmpty(changing.Where(grant => !screen.Contains(grant.Subject)));
        Assert.IsTrue(changing.All(grant => grant.Depth == PrivilegeDepth.Basic));
    }

    [TestMethod]
    [DynamicData(nameof(Roles))]
    public void Everybody_reads_the_basics_of_opening_the_app(string role)
    {
        if (role != "MAG Integration")
        {
            string[] basics = ["AppModule", "Customization", "Entity", "Attribute", "SystemForm", "Query", "WebResource", "User", "Organization"];

            Assert.IsEmpty(basics.Where(subject => DocumentedRoles.DepthOf(role, subject, AccessRight.Read) != PrivilegeDepth.Global));
        }
    }

    [GeneratedRegex("^prv(Create|Write|Delete|Assign|Share)(Role|User|Team|BusinessUnit|Organization|Entity|Attribute|Relationship|OptionSet|Customization|AppModule|SystemForm"
        + "|Query|WebResource|Workflow|SdkMessage.*|Plugin.*|TransactionCurrency) ")]
    private static partial Regex PlatformChange();
}
