using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Everything a maker meets has a name and a description.</summary>
internal sealed class DescriptionRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.Tables.SelectMany(OfTable)
            .Concat(solution.Choices.SelectMany(OfChoice))
            .Concat(solution.Relationships.Where(r => r.Xml.Element("RelationshipDescription").Label("Descriptions").Length == 0)
                .Select(r => new Finding(r.File, $"relationship {r.Xml.Attr("Name")} has no description")))
            .Concat(solution.Roles.Where(role => role.Xml.Text("Description").Length == 0)
                .Select(role => new Finding(role.File, $"role {role.Xml.Attr("name")} has no description")));

    private static IEnumerable<Finding> OfTable(Table table)
    {
        var columns = table.Columns.SelectMany(column => Missing(table.File, $"{table.Name}.{column.LogicalName}", column.Xml, "displaynames", "Descriptions"));
        if (!table.IsOwn)
        {
            return columns;
        }

        return columns
            .Concat(Missing(table.File, $"table {table.Name}", table.Info, "LocalizedNames", "LocalizedCollectionNames", "Descriptions"))
            .Concat(table.Views.SelectMany(view => Missing(view.File, "view", view.Xml, "LocalizedNames", "Descriptions")))
            .Concat(table.Forms.SelectMany(form => Missing(form.File, "form", form.Xml, "LocalizedNames", "Descriptions")));
    }

    private static IEnumerable<Finding> OfChoice(Component choice) =>
        Missing(choice.File, choice.Xml.Attr("Name"), choice.Xml, "displaynames", "Descriptions")
            .Concat(choice.Xml.Descendants("option")
                .SelectMany(option => Missing(choice.File, $"option {option.Attr("value")}", option, "labels", "Descriptions")));

    private static IEnumerable<Finding> Missing(string file, string what, XElement owner, params string[] containers) =>
        containers.Where(container => owner.Label(container).Length == 0).Select(container => new Finding(file, $"{what} has no text in {container}"));
}
