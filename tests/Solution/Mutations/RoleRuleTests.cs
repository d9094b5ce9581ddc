using PowerPlatformMagento.Packer.Rules.Access;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Privileges that do not exist are reported.</summary>
[TestClass]
public sealed class RoleRuleTests
{
    private static readonly RoleRule Rule = new RoleRule();

    [TestMethod]
    [DataRow("prvReadmag_Parcel")]
    [DataRow("prvReadmag_order")]
    public void Reports_a_privilege_of_a_table_that_does_not_exist(string privilege)
    {
        using var copy = new SolutionCopy();

        copy.Replace("Roles/MAG Integration.xml", "prvReadmag_Order\"", $"{privilege}\"");

        copy.MustBreak(Rule, $"{privilege}: there is no table");
    }

    [TestMethod]
    [DataRow("Readmag_Order")]
    [DataRow("prvViewmag_Order")]
    [DataRow("prvRead")]
    public void Reports_a_name_that_is_no_privilege(string privilege)
    {
        using var copy = new SolutionCopy();

        copy.Replace("Roles/MAG Integration.xml", "prvReadmag_Order\"", "{0}\"".Replace("{0}", privilege, StringComparison.Ordinal));

        copy.MustBreak(Rule, $"{privilege}: is not the name of a privilege");
    }

    [TestMethod]
    public void Reports_an_unknown_level()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Roles/MAG Integration.xml", root => root.Descendants("RolePrivilege").First().SetAttributeValue("level", "Everyone"));

        copy.MustBreak(Rule, "level \"Everyone\" is unknown");
    }

    [TestMethod]
    public void Reports_a_level_a_table_of_the_organization_does_not_have()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Roles/MAG Integration.xml", "prvReadmag_Store\" level=\"Global\"", "prvReadmag_Store\" level=\"Local\"");

        copy.MustBreak(Rule, "prvReadmag_Store: a table owned by the organization");
    }

    [TestMethod]
    public void Reports_a_verb_a_table_of_the_organization_does_not_have()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Roles/MAG Integration.xml", "prvReadmag_Store\"", "prvAssignmag_Store\"");

        copy.MustBreak(Rule, "prvAssignmag_Store: a table owned by the organization");
    }

    [TestMethod]
    public void Reports_a_privilege_granted_twice()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Roles/MAG Integration.xml", "prvReadmag_Order\"", "prvReadmag_Refund\"");

        copy.MustBreak(Rule, "prvReadmag_Refund is granted more than once");
    }

    [TestMethod]
    public void Reports_a_file_called_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Move("Roles/MAG Integration.xml", "Roles/Integration.xml");

        copy.MustBreak(Rule, "the role is called \"MAG Integration\"");
    }

    [TestMethod]
    [DataRow("prvReadSystemUser", "the privileges of SystemUser are called User")]
    [DataRow("prvReadAnnotation", "the privileges of Annotation are called Note")]
    [DataRow("prvReadSalesOrder", "the privileges of SalesOrder are called Order")]
    [DataRow("prvReadCustomerAddress", "CustomerAddress goes by the privileges of its parent")]
    [DataRow("prvReadmag_WebActivity", "activities share the privileges of Activity")]
    [DataRow("prvReadTask", "activities share the privileges of Activity")]
    [DataRow("prvReadContacts", "there is no table \"Contacts\"")]
    [DataRow("prvReadSavedQuery", "there is no table \"SavedQuery\"")]
    public void Reports_a_privilege_the_platform_does_not_have(string privilege, string text)
    {
        using var copy = new SolutionCopy();

        copy.Replace("Roles/MAG Integration.xml", "prvReadmag_Order\"", $"{privilege}\"");

        copy.MustBreak(Rule, $"{privilege}: {text}");
    }

    [TestMethod]
    [DataRow("prvReadQuote")]
    [DataRow("prvReadUserQuery")]
    [DataRow("prvReadQueue")]
    public void A_privilege_of_the_platform_is_fine(string privilege)
    {
        using var copy = new SolutionCopy();

        copy.Replace("Roles/MAG Integration.xml", "prvReadmag_Order\"", $"{privilege}\"").MustKeep(Rule);
    }
}
