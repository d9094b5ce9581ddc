using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>A step runs an existing type on a platform message of an existing table, in a stage that has it, on columns that exist.</summary>
internal sealed class StepRule : ISolutionRule
{
    private const string PluginType = "4602";

    private const string Asynchronous = "1";

    private const string AfterOperation = "40";

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from step in solution.Steps
        from problem in OfType(solution, step.Xml).Concat(OfRegistration(solution, step.Xml)).Concat(OfColumns(solution, step.Xml))
        select new Finding(step.File, problem.Element, $"{step.Xml.Attr("Name")}: {problem.Text}", problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> OfType(UnpackedSolution solution, XElement step)
    {
        var id = step.Text("PluginTypeId").BareGuid();
        var type = solution.Reachable.SelectMany(reachable => reachable.PluginTypes).FirstOrDefault(candidate => candidate.Attr("PluginTypeId").BareGuid() == id);
        if (type is null)
        {
            yield return ("PluginTypeId", $"no assembly lists the plug-in type {id}", "Name the PluginTypeId of a listed type.");
        }
        else if (type.Attr("AssemblyQualifiedName") != step.Text("PluginTypeName"))
        {
            yield return ("PluginTypeName", $"is \"{step.Text("PluginTypeName")}\"", $"Write \"{type.Attr("AssemblyQualifiedName")}\".");
        }

        if (step.Text("EventHandlerTypeCode") != PluginType)
        {
            yield return ("EventHandlerTypeCode", $"is \"{step.Text("EventHandlerTypeCode")}\"", $"Write {PluginType}, a plug-in type; without it the import fails.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfRegistration(UnpackedSolution solution, XElement step)
    {
        if (!SdkMessage.All.Contains(SdkMessage.Of(step)))
        {
            yield return ("SdkMessageId", $"{SdkMessage.Of(step)} is not a message of every environment", "Listen to Create, Update, Delete, Assign or SetState of the platform.");
        }

        var table = step.Text("PrimaryEntity");
        if (step.Element("PrimaryEntity") is not null && !solution.Schema.HasTable(table))
        {
            yield return ("PrimaryEntity", $"table \"{table}\" is not defined", "Name a table, or leave the element out for a message without one; \"none\" fails.");
        }

        var (stage, mode) = (step.Text("Stage"), step.Text("Mode"));
        if (stage is not ("10" or "20" or AfterOperation) || mode is not ("0" or Asynchronous) || (mode == Asynchronous && stage != AfterOperation))
        {
            yield return ("Stage", $"stage \"{stage}\" and mode \"{mode}\" do not go together", $"Stages are 10, 20 and {AfterOperation}; only {AfterOperation} may be asynchronous (mode 1).");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfColumns(UnpackedSolution solution, XElement step)
    {
        var list = step.Text("FilteringAttributes");
        var table = step.Text("PrimaryEntity");
        if (list.Any(char.IsWhiteSpace))
        {
            yield return ("FilteringAttributes", "holds blanks", "Separate the names by commas alone.");
        }

        foreach (var column in list.Names().Where(column => !solution.Schema.HasColumn(table, column)))
        {
            yield return ("FilteringAttributes", $"{table} has no column \"{column}\"", "Name an existing column, by logical name.");
        }

        if (list.Names().Contains(solution.Schema.PrimaryKeyOf(table)))
        {
            yield return ("FilteringAttributes", "names the primary key, which is part of every update", "Remove it.");
        }

        if (list.Length > 0 && SdkMessage.Of(step) != SdkMessage.Update)
        {
            yield return ("FilteringAttributes", "has an effect on Update only", "Remove the list.");
        }
    }
}
