using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>Everything a maker meets has a name and a description.</summary>
internal sealed class DescriptionRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.Tables.SelectMany(table => OfTable(solution, table))
            .Concat(solution.Choices.SelectMany(OfChoice))
            .Concat(solution.Relationships.Where(r => r.Xml.Element("RelationshipDescription").Label("Descriptions").Length == 0)
                .Select(r => Lacks(r.File, $"relationship {r.Xml.Attr("Name")}", "has no description")))
            .Concat(solution.Roles.Where(role => role.Xml.Text("Description").Length == 0)
                .Select(role => Lacks(role.File, $"role {role.Xml.Attr("name")}", "has no description")))
            .Concat(solution.Dashboards.SelectMany(dashboard => Missing(dashboard.File, "dashboard", dashboard.Xml, "LocalizedNames", "Descriptions")))
            .Concat(solution.Apps.SelectMany(app => Missing(app.File, $"app {app.Xml.Text("UniqueName")}", app.Xml, "LocalizedNames", "Descriptions")));

    private static IEnumerable<Finding> OfTable(UnpackedSolution solution, Table table)
    {
        var parts = table.Columns.Where(column => column.IsCustom || table.IsOwn)
            .SelectMany(column => Missing(table.File, $"{table.Name}.{column.LogicalName}", column.Xml, Needed(solution, table, column)))
            .Concat(table.Views.SelectMany(view => Missing(view.File, "view", view.Xml, "LocalizedNames", "Descriptions")))
            .Concat(table.Forms.SelectMany(form => Missing(form.File, "form", form.Xml, "LocalizedNames", "Descriptions")))
            .Concat(table.Charts.SelectMany(chart => Missing(chart.File, "chart", chart.Xml, "LocalizedNames", "Descriptions")));
        return table.IsOwn
            ? parts.Concat(Missing(table.File, $"table {table.Name}", table.Info, "LocalizedNames", "LocalizedCollectionNames", "Descriptions"))
            : parts;
    }

    /// <summary>What an activity inherits comes with the words of the platform, which describes not all of it.</summary>
    private static string[] Needed(UnpackedSolution solution, Table table, Column column) =>
        table.IsActivity && !solution.IsOwnName(column.LogicalName) ? ["displaynames"] : ["displaynames", "Descriptions"];

    private static IEnumerable<Finding> OfChoice(Component choice) =>
        Missing(choice.File, choice.Xml.Attr("Name"), choice.Xml, "displaynames", "Descriptions")
            .Concat(choice.Xml.Descendants("option")
                .SelectMany(option => Missing(choice.File, $"option {option.Attr("value")}", option, "labels", "Descriptions")));

    private static IEnumerable<Finding> Missing(string file, string what, XElement owner, params string[] containers) =>
        containers.Where(container => owner.Label(container).Length == 0).Select(container => Lacks(file, what, $"has no text in {container}"));

    private static Finding Lacks(string file, string what, string problem) =>
        new(file, what, $"{what} {problem}", "Say in English (1033) what a maker has to know about it.");
}
