using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Forms bind existing columns with a fitting control, and no id appears twice; every own table has a main form.</summary>
internal sealed class FormRule : ISolutionRule
{
    private static readonly string[] Identified = ["tab", "section", "cell", "control"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var table in solution.Tables)
        {
            if (table.IsOwn && !table.Forms.Any(form => form.File.Contains("/FormXml/main/", StringComparison.Ordinal)))
            {
                yield return new Finding(table.File, $"{table.Name} has no main form");
            }

            foreach (var finding in table.Forms.SelectMany(form => OfColumns(solution, table, form).Concat(OfIdentifiers(form))))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfColumns(UnpackedSolution solution, Table table, Component form)
    {
        foreach (var control in form.Xml.Descendants("control").Where(control => control.Attr("datafieldname").Length > 0))
        {
            var name = control.Attr("datafieldname");
            if (!table.MayHave(name, solution.Prefix))
            {
                yield return new Finding(form.File, $"{table.Name} has no column \"{name}\"");
            }
            else if (table.Find(name) is { } column && !ControlClass.Fits(control.Attr("classid"), column))
            {
                yield return new Finding(form.File, $"the control of \"{name}\" does not edit a column of type {column.Type}");
            }
        }
    }

    private static IEnumerable<Finding> OfIdentifiers(Component form)
    {
        foreach (var kind in Identified)
        {
            var ids = form.Xml.Descendants(kind).Select(element => element.Attr("id").BareGuid());
            foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
            {
                yield return new Finding(form.File, $"{kind} id \"{twice.Key}\" appears {twice.Count()} times");
            }
        }

        var names = form.Xml.Descendants("section").Select(section => section.Attr("name"));
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
        {
            yield return new Finding(form.File, $"section \"{twice.Key}\" appears {twice.Count()} times");
        }
    }
}
