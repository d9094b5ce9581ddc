using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>A sub-grid shows a child of its table through an existing relationship and an existing view of the child.</summary>
internal sealed class SubGridRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from form in table.Forms
        from control in form.Xml.Descendants("control")
        where control.Attr("classid").BareGuid() == ControlClass.SubGrid
        from text in Problems(solution, table, control.Element("parameters"))
        select new Finding(form.File, $"sub-grid \"{control.Attr("id")}\": {text}");

    private static IEnumerable<string> Problems(UnpackedSolution solution, Table table, XElement? parameters)
    {
        var target = parameters.Text("TargetEntityType");
        var name = parameters.Text("RelationshipName");
        if (solution.FindTable(target) is not { } child || child.LogicalName != target)
        {
            yield return $"table \"{target}\" is not defined";
            yield break;
        }

        var relationship = solution.Relationships.FirstOrDefault(candidate => candidate.Xml.Attr("Name") == name)?.Xml;
        if (relationship.Text("ReferencedEntityName") != table.Name || relationship.Text("ReferencingEntityName") != child.Name)
        {
            yield return $"relationship \"{name}\" does not lead from {table.Name} to {child.Name}";
        }

        var view = parameters.Text("ViewId").BareGuid();
        if (child.Views.All(candidate => candidate.Xml.Text("savedqueryid").BareGuid() != view))
        {
            yield return $"view {view} is not a view of {child.Name}";
        }
    }
}
