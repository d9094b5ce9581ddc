using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Baseline;

/// <summary>Everything of a solution that rows, code, people's rights or other solutions refer to, one line each, in order.</summary>
internal static class SchemaListing
{
    public static IEnumerable<string> Of(UnpackedSolution solution) =>
        solution.Tables.SelectMany(OfTable)
            .Concat(solution.Choices.SelectMany(choice => OfOptions(choice.Xml)))
            .Concat(solution.Relationships.SelectMany(relationship => OfRelationship(relationship.Xml)))
            .Concat(ComponentListing.Of(solution))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> OfTable(Table table)
    {
        if (table.IsOwn)
        {
            yield return $"table {table.Name} {table.Info.Text("EntitySetName")} {table.Info.Text("OwnershipTypeMask")} activity {table.Info.Text("IsActivity")}";
        }

        foreach (var column in table.Columns)
        {
            yield return $"column {table.LogicalName}.{column.PhysicalName} {column.Type} {Size(column)}";
        }

        foreach (var line in table.Columns.Where(column => column.Type == "picklist").SelectMany(column => column.Xml.Elements("optionset")).SelectMany(OfOptions)
            .Concat(table.Entity.Descendants("state").Select(state => $"state {table.LogicalName} {state.Attr("value")} default {state.Attr("defaultstatus")}"))
            .Concat(table.Entity.Descendants("status").Select(reason => $"reason {table.LogicalName} {reason.Attr("value")} of {reason.Attr("state")}"))
            .Concat(table.Keys.Select(key => OfKey(table, key)))
            .Concat(table.Views.Select(view => $"view {table.LogicalName} {view.Xml.Text("savedqueryid")}"))
            .Concat(table.Forms.Select(form => $"form {table.LogicalName} {form.Xml.Text("formid")}")))
        {
            yield return line;
        }
    }

    /// <summary>What of a column must not shrink or change: length, decimals, choice, time behavior.</summary>
    private static string Size(Column column) => column.Type switch
    {
        "nvarchar" or "ntext" => column.Xml.Text("MaxLength"),
        "money" or "decimal" => column.Xml.Text("Accuracy"),
        "picklist" when column.Choice.Length > 0 => column.Choice,
        "picklist" => column.Xml.Element("optionset").Attr("Name"),
        "datetime" => column.Xml.Text("Behavior"),
        _ => "-",
    };

    private static string OfKey(Table table, XElement key) =>
        $"key {table.LogicalName}.{key.Text("LogicalName")} {string.Join(',', key.Descendants("AttributeName").Select(part => part.Value))}";

    private static IEnumerable<string> OfOptions(XElement choice) =>
        choice.Descendants("option").Select(option => $"option {choice.Attr("Name")} {option.Attr("value")}");

    private static IEnumerable<string> OfRelationship(XElement relationship)
    {
        var name = relationship.Attr("Name");
        yield return $"relationship {name} {relationship.Text("ReferencedEntityName")}"
            + $" {relationship.Text("ReferencingEntityName")}.{relationship.Text("ReferencingAttributeName")}";
        yield return $"cascade {name} delete {relationship.Text("CascadeDelete")} assign {relationship.Text("CascadeAssign")} share {relationship.Text("CascadeShare")}";
    }
}
