using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Names that differ in casing are reported.</summary>
[TestClass]
public sealed class CasingRuleTests
{
    private static readonly CasingRule Rule = new CasingRule();

    [TestMethod]
    public void Reports_a_folder_spelled_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Move(SolutionCopy.Table("mag_Order"), "Entities/mag_order/Entity.xml");

        copy.MustBreak(Rule, "folder \"mag_order\"");
    }

    [TestMethod]
    public void Reports_a_definition_spelled_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Replace(SolutionCopy.Table("mag_Order"), "<entity Name=\"mag_Order\">", "<entity Name=\"mag_order\">");

        copy.MustBreak(Rule, "entity \"mag_order\" differ");
    }

    [TestMethod]
    public void Reports_a_column_whose_logical_name_is_not_the_lower_case_one()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_grandtotal", column => column.SetAttributeValue("PhysicalName", "mag_TotalGrand"));

        copy.MustBreak(Rule, "names of column \"mag_TotalGrand\" differ");
    }

    [TestMethod]
    public void Reports_the_end_of_a_relationship_spelled_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/mag_Order.xml", ">mag_Shipment<", ">mag_shipment<");

        copy.MustBreak(Rule, "ReferencingEntityName is \"mag_shipment\"");
    }

    [TestMethod]
    public void Reports_the_lookup_of_a_relationship_spelled_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/mag_Store.xml", "<ReferencingAttributeName>mag_StoreId<", "<ReferencingAttributeName>mag_storeid<");

        copy.MustBreak(Rule, "column is \"mag_StoreId\"");
    }

    [TestMethod]
    public void Reports_a_view_that_fetches_by_the_schema_name()
    {
        using var copy = new SolutionCopy();

        copy.Replace(copy.Find("Entities/mag_Order/SavedQueries", "Active Orders"), "<entity name=\"mag_order\">", "<entity name=\"mag_Order\">");

        copy.MustBreak(Rule, "fetches \"mag_Order\"");
    }

    [TestMethod]
    public void Reports_a_root_component_that_is_not_lower_case()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Solution.xml", "schemaName=\"mag_order\"", "schemaName=\"mag_Order\"");

        copy.MustBreak(Rule, "root component \"mag_Order\"");
    }

    [TestMethod]
    public void Reports_a_standard_table_spelled_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/SystemUser.xml", "<ReferencedEntityName>SystemUser<", "<ReferencedEntityName>Systemuser<");

        copy.MustBreak(Rule, "ReferencedEntityName is \"Systemuser\", the table is \"SystemUser\"");
    }
}
