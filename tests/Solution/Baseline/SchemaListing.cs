using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Baseline;

/// <summary>Everything of a solution that rows, code or other solutions refer to, one line each.</summary>
internal static class SchemaListing
{
    public static IEnumerable<string> Of(UnpackedSolution solution) =>
        solution.Tables.SelectMany(OfTable)
            .Concat(solution.Choices.SelectMany(OfChoice))
            .Concat(solution.Relationships.Select(relationship => OfRelationship(relationship.Xml)))
            .Concat(solution.CustomApis.Select(OfApi))
            .Concat(solution.RequestParameters.Select(part => $"request {Name(part)} type {part.Xml.Text("type")} optional {part.Xml.Text("isoptional")}"))
            .Concat(solution.ResponseProperties.Select(part => $"response {Name(part)} type {part.Xml.Text("type")} optional -"))
            .Concat(solution.PluginAssemblies.Select(assembly => $"assembly {assembly.Xml.Attr("PluginAssemblyId")} {assembly.Xml.Attr("FullName")}"))
            .Concat(solution.PluginTypes.Select(type => $"plugintype {type.Attr("PluginTypeId")} {type.Attr("Name")}"))
            .Concat(solution.Roles.Select(role => $"role {role.Xml.Attr("id")} {role.Xml.Attr("name")}"));

    private static IEnumerable<string> OfTable(Table table)
    {
        if (table.IsOwn)
        {
            yield return $"table {table.Name} {table.Info.Text("EntitySetName")} {table.Info.Text("OwnershipTypeMask")}";
        }

        foreach (var column in table.Columns)
        {
            yield return $"column {table.LogicalName}.{column.PhysicalName} {column.Type} {Size(column)}";
        }

        foreach (var reason in table.Entity.Descendants("status"))
        {
            yield return $"reason {table.LogicalName} {reason.Attr("value")} of {reason.Attr("state")}";
        }

        foreach (var key in table.Keys)
        {
            yield return $"key {table.LogicalName}.{key.Text("LogicalName")} {string.Join(',', key.Descendants("AttributeName").Select(part => part.Value))}";
        }

        foreach (var line in table.Views.Select(view => $"view {table.LogicalName} {view.Xml.Text("savedqueryid")}")
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
        "picklist" => column.Choice,
        "datetime" => column.Xml.Text("Behavior"),
        _ => "-",
    };

    private static IEnumerable<string> OfChoice(Component choice) =>
        choice.Xml.Descendants("option").Select(option => $"option {choice.Xml.Attr("Name")} {option.Attr("value")}");

    private static string OfRelationship(XElement relationship) =>
        $"relationship {relationship.Attr("Name")} {relationship.Text("ReferencedEntityName")}"
        + $" {relationship.Text("ReferencingEntityName")}.{relationship.Text("ReferencingAttributeName")}";

    private static string OfApi(Component api) =>
        $"api {api.Xml.Attr("uniquename")} binding {api.Xml.Text("bindingtype")} function {api.Xml.Text("isfunction")}"
        + $" steps {api.Xml.Text("allowedcustomprocessingsteptype")} workflow {api.Xml.Text("workflowsdkstepenabled")}";

    private static string Name(Component part) => $"{part.File.Split('/')[1]}.{part.Xml.Attr("uniquename")}";
}
