using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Ids of components are GUIDs, unique in the solution, and files are named after them.</summary>
internal sealed class IdentifierRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var all = All(solution).ToList();
        foreach (var (file, id) in all.Where(pair => !Guid.TryParse(pair.Id, out _)))
        {
            yield return new Finding(file, $"\"{id}\" is not a GUID");
        }

        foreach (var twice in all.GroupBy(pair => pair.Id.BareGuid()).Where(group => group.Count() > 1))
        {
            yield return new Finding(twice.Last().File, $"{twice.Key} is the id of {twice.Count()} components");
        }

        foreach (var (file, id) in Named(solution).Where(pair => Path.GetFileNameWithoutExtension(pair.File) != $"{{{pair.Id.BareGuid()}}}"))
        {
            yield return new Finding(file, $"is not named after its id {id}");
        }
    }

    private static IEnumerable<(string File, string Id)> Named(UnpackedSolution solution) =>
        solution.Tables.SelectMany(table => table.Forms.Select(form => (form.File, form.Xml.Text("formid")))
            .Concat(table.Views.Select(view => (view.File, view.Xml.Text("savedqueryid")))));

    private static IEnumerable<(string File, string Id)> All(UnpackedSolution solution) =>
        Named(solution)
            .Concat(solution.Roles.Select(role => (role.File, role.Xml.Attr("id"))))
            .Concat(solution.PluginAssemblies.Select(assembly => (assembly.File, assembly.Xml.Attr("PluginAssemblyId"))))
            .Concat(solution.PluginAssemblies.SelectMany(assembly =>
                assembly.Xml.Descendants("PluginType").Select(type => (assembly.File, type.Attr("PluginTypeId")))));
}
