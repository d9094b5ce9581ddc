using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>Actions that run after each other or beside each other, in the order of the file.</summary>
/// <param name="Name">Which block of its action it is: actions, else, default, or the name of a case.</param>
/// <param name="Case">Value of a case of a switch; null for every other block.</param>
/// <param name="Actions">The actions.</param>
internal sealed record ActionBlock(string Name, JToken? Case, IReadOnlyList<FlowAction> Actions)
{
    public FlowAction? Find(string name) => Actions.FirstOrDefault(action => string.Equals(action.Name, name, StringComparison.Ordinal));

    public IEnumerable<FlowAction> Descendants() => Actions.SelectMany(action => action.DescendantsAndSelf());
}
