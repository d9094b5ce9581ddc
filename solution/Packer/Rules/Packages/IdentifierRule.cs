using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Ids of components are GUIDs, unique in this and all earlier solutions, and files are named after them.</summary>
internal sealed class IdentifierRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var all = ComponentIdentity.All(solution).ToList();
        foreach (var (file, id) in all.Where(pair => !Guid.TryParse(pair.Id, out _)))
        {
            yield return new Finding(file, "id", $"\"{id}\" is not a GUID", "Make one as solution/README.md says.");
        }

        foreach (var twice in all.GroupBy(pair => pair.Id.BareGuid()).Where(group => group.Count() > 1))
        {
            yield return new Finding(
                twice.Last().File, $"id {twice.Key}", $"{twice.Key} is the id of {twice.Count()} components", $"Give this one another id than {twice.First().File}; the import would lose one.");
        }

        var earlier = solution.Earlier.SelectMany(other => ComponentIdentity.All(other), (other, pair) => (pair.Id, other)).ToLookup(pair => pair.Id.BareGuid(), pair => pair.other.UniqueName);
        foreach (var (file, id) in all.Where(pair => earlier.Contains(pair.Id.BareGuid())))
        {
            yield return new Finding(file, $"id {id.BareGuid()}", $"{id.BareGuid()} is the id of a component of {earlier[id.BareGuid()].First()} too", "A component belongs to one solution.");
        }

        foreach (var (file, id) in ComponentIdentity.NamedAfterId(solution).Where(pair => Path.GetFileNameWithoutExtension(pair.File) != $"{{{pair.Id.BareGuid()}}}"))
        {
            yield return new Finding(file, "file name", $"is not named after its id {id}", $"Call it {{{id.BareGuid()}}}.xml.");
        }
    }
}
