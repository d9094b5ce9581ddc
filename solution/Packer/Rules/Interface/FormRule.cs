using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>Forms bind existing columns with a fitting control, and no id appears twice; every own table has a main form.</summary>
internal sealed class FormRule : ISolutionRule
{
    private static readonly string[] Identified = ["tab", "section", "cell", "control"];

    private static readonly string[] Kinds = ["main", "quick", "quickCreate", "card"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var table in solution.Tables)
        {
            if (table.IsOwn && !table.Forms.Any(form => form.File.Contains("/FormXml/main/", StringComparison.Ordinal)))
            {
                yield return new Finding(table.File, $"Entity {table.Name}", $"{table.Name} has no main form", "Add one below FormXml/main/.");
            }

            foreach (var finding in table.Forms.SelectMany(form => OfFolder(form).Concat(OfColumns(solution, table, form)).Concat(OfIdentifiers(form))))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfFolder(Component form)
    {
        var kind = form.File.Split('/')[^2];
        if (!Kinds.Contains(kind))
        {
            yield return new Finding(form.File, "systemform", $"\"{kind}\" is not a type of form", $"Move it to a folder called {string.Join(", ", Kinds)}.");
        }
    }

    private static IEnumerable<Finding> OfColumns(UnpackedSolution solution, Table table, Component form)
    {
        var unbound = form.Xml.Descendants("control").Where(control => control.Attr("datafieldname").Length == 0 && !ControlClass.NeedsNoColumn(control.Attr("classid")));
        foreach (var control in unbound)
        {
            yield return new Finding(form.File, $"control {control.Attr("id")}", "binds no column", "Name the column in datafieldname.");
        }

        foreach (var control in form.Xml.Descendants("control").Where(control => control.Attr("datafieldname").Length > 0))
        {
            var name = control.Attr("datafieldname");
            var element = $"control {control.Attr("id")}";
            if (solution.Schema.TypeOf(table.LogicalName, name) is not { } type)
            {
                yield return new Finding(form.File, element, $"{table.Name} has no column \"{name}\"", "Bind an existing column, by logical name.");
            }
            else if (!ControlClass.Fits(control.Attr("classid"), type))
            {
                yield return new Finding(
                    form.File, element, $"the control of \"{name}\" does not edit a column of type {type}", "Take the classid another form has for this type.");
            }
        }
    }

    private static IEnumerable<Finding> OfIdentifiers(Component form)
    {
        foreach (var kind in Identified)
        {
            foreach (var (id, times) in Repeated.In(form.Xml.Descendants(kind).Select(element => element.Attr("id").BareGuid())))
            {
                yield return new Finding(form.File, $"{kind} {id}", $"{kind} id \"{id}\" appears {times} times", "Give each an id of its own.");
            }
        }

        foreach (var (name, times) in Repeated.In(form.Xml.Descendants("section").Select(section => section.Attr("name"))))
        {
            yield return new Finding(form.File, $"section {name}", $"section \"{name}\" appears {times} times", "Give each a name of its own.");
        }
    }
}
