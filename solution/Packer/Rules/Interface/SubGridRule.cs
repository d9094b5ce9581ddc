using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>A sub-grid shows a child of its table through an existing relationship and an existing view of the child.</summary>
internal sealed class SubGridRule : ISolutionRule
{
    /// <summary>Relationships the platform gives every table, by the end of their names.</summary>
    private static readonly string[] GivenToEveryTable = ["_Annotations", "_ActivityPointers", "_Emails", "_Tasks", "_PhoneCalls", "_Appointments", "_QueueItems"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from form in table.Forms
        from control in form.Xml.Descendants("control")
        where control.Attr("classid").BareGuid() == ControlClass.SubGrid
        from problem in Problems(solution, table, control.Element("parameters"))
        select new Finding(form.File, $"control {control.Attr("id")}", $"sub-grid \"{control.Attr("id")}\": {problem.Text}", problem.Fix);

    private static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, Table table, XElement? parameters)
    {
        foreach (var problem in ListedRows.Problems(solution, parameters))
        {
            yield return problem;
        }

        // Without a relationship a sub-grid shows all rows of the view, which some are for.
        var name = parameters.Text("RelationshipName");
        var target = parameters.Text("TargetEntityType");
        if (name.Length == 0 || !solution.Schema.HasTable(target))
        {
            yield break;
        }

        var relationship = solution.Reachable.SelectMany(reachable => reachable.Relationships).FirstOrDefault(candidate => candidate.Xml.Attr("Name") == name)?.Xml;
        var leads = relationship is null
            ? !solution.IsOwnName(name) || GivenToEveryTable.Any(end => name == table.LogicalName + end || name == table.Name + end)
            : Is(relationship, "ReferencedEntityName", table.LogicalName) && Is(relationship, "ReferencingEntityName", target)
                || Is(relationship, "FirstEntityName", table.LogicalName) && Is(relationship, "SecondEntityName", target);
        if (!leads)
        {
            yield return ($"relationship \"{name}\" does not lead from {table.Name} to {solution.Schema.SchemaNameOf(target)}", "Name the relationship of the child's lookup.");
        }
    }

    private static bool Is(XElement relationship, string end, string table) => string.Equals(relationship.Text(end), table, StringComparison.OrdinalIgnoreCase);
}
