using System.Xml;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>A quick view shows an existing quick view form of the table its lookup leads to.</summary>
internal sealed class QuickViewRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from form in table.Forms
        from control in form.Xml.Descendants("control")
        where control.Attr("classid").BareGuid() == ControlClass.QuickView
        from problem in Problems(solution, table, control)
        select new Finding(form.File, $"control {control.Attr("id")}", problem.Text, problem.Fix);

    private static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, Table table, XElement control)
    {
        if (Shown(control.Element("parameters")?.Element("QuickForms")) is not { Count: > 0 } shown)
        {
            yield return ("QuickForms does not list a form", "Write the escaped list <QuickFormIds><QuickFormId entityname=\"...\">id</QuickFormId></QuickFormIds>.");
            yield break;
        }

        var targets = Targets(solution, table, control.Attr("datafieldname")).ToList();
        foreach (var (name, id) in shown)
        {
            var own = solution.Reachable.Select(reachable => reachable.FindTable(name)).OfType<Table>().SelectMany(found => found.Forms);
            if (!solution.Schema.HasTable(name))
            {
                yield return ($"table \"{name}\" does not exist", "Name the table of the quick view form.");
            }
            else if (!own.Any(form => form.Xml.Text("formid").BareGuid() == id.BareGuid() && form.File.Contains("/FormXml/quick/", StringComparison.Ordinal)))
            {
                yield return ($"form {id} is not a quick view form of {name}", $"Add it below Entities/<{name}>/FormXml/quick/ or correct the id.");
            }

            if (targets.Count > 0 && !targets.Contains(name))
            {
                yield return ($"\"{control.Attr("datafieldname")}\" leads to {string.Join(", ", targets)}, not to {name}", "Bind the lookup that leads to the table.");
            }
        }
    }

    private static List<(string Table, string Id)>? Shown(XElement? holder)
    {
        try
        {
            var list = holder is null or { HasElements: true } ? holder?.Elements().First() : XElement.Parse(holder.Value);
            return list?.DescendantsAndSelf("QuickFormId").Select(form => (form.Attr("entityname"), form.Value)).ToList();
        }
        catch (XmlException)
        {
            // Reported as a list that names no form.
            return null;
        }
    }

    /// <summary>Empty for lookups of the platform, whose relationships are not in the files.</summary>
    private static IEnumerable<string> Targets(UnpackedSolution solution, Table table, string lookup) =>
        solution.Reachable.SelectMany(reachable => reachable.Relationships)
            .Where(relationship => string.Equals(relationship.Xml.Text("ReferencingEntityName"), table.Name, StringComparison.OrdinalIgnoreCase)
                && string.Equals(relationship.Xml.Text("ReferencingAttributeName"), lookup, StringComparison.OrdinalIgnoreCase))
            .Select(relationship => relationship.Xml.Text("ReferencedEntityName").ToLowerInvariant())
            .Distinct();
}
