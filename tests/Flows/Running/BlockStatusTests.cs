using CsCheck;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Running;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>How a block ends, worked out from how its actions did.</summary>
[TestClass]
public sealed class BlockStatusTests
{
    private static readonly Gen<ActionStatus> Ends = Gen.OneOf(ActionStatus.Succeeded, ActionStatus.Failed, ActionStatus.Skipped, ActionStatus.TimedOut);

    [TestMethod]
    [DataRow("", ActionStatus.Succeeded)]
    [DataRow("A:Succeeded", ActionStatus.Succeeded)]
    [DataRow("A:Failed", ActionStatus.Failed)]
    [DataRow("A:TimedOut", ActionStatus.Failed)]
    [DataRow("A:Cancelled", ActionStatus.Failed)]
    [DataRow("A:Skipped", ActionStatus.Succeeded)]
    [DataRow("A:Succeeded B<A:Succeeded", ActionStatus.Succeeded)]
    [DataRow("A:Failed B<A:Succeeded", ActionStatus.Succeeded)]
    [DataRow("A:Failed B<A:Skipped", ActionStatus.Failed)]
    [DataRow("A:Failed B<A:Skipped C<B:Skipped", ActionStatus.Failed)]
    [DataRow("A:Failed B<A:Skipped C<B:Succeeded", ActionStatus.Succeeded)]
    [DataRow("A:Failed B<A:Skipped C<A:Succeeded", ActionStatus.Failed)]
    [DataRow("A:Succeeded B<A:Skipped C<A:Succeeded", ActionStatus.Succeeded)]
    [DataRow("A:Succeeded B:Failed C<A,B:Succeeded", ActionStatus.Succeeded)]
    [DataRow("A:Succeeded B:Failed C<A,B:Skipped", ActionStatus.Failed)]
    [DataRow("A:Succeeded B:Succeeded C<A,B:Failed", ActionStatus.Failed)]
    [DataRow("A:TimedOut B<A:Skipped", ActionStatus.Failed)]
    public void The_ends_of_its_branches_decide(string actions, ActionStatus expected) => Assert.AreEqual(expected, Of(actions));

    [TestMethod]
    public void A_chain_that_ends_well_is_well() => Ends.Array[0, 6].Sample(ends => Of(Chain([.. ends, ActionStatus.Succeeded])) == ActionStatus.Succeeded);

    [TestMethod]
    public void A_chain_counts_as_its_last_action_that_was_not_skipped() => Ends.Array[1, 6].Sample(ends =>
    {
        var last = ends.LastOrDefault(end => end != ActionStatus.Skipped, ActionStatus.Succeeded);
        return Of(Chain(ends)) == (last == ActionStatus.Succeeded ? ActionStatus.Succeeded : ActionStatus.Failed);
    });

    [TestMethod]
    public void Actions_beside_each_other_fail_when_one_does() => Ends.Array[1, 6].Sample(ends =>
    {
        var status = Of(string.Join(' ', ends.Select((end, index) => $"A{index}:{end}")));
        return status == (ends.Any(end => end is ActionStatus.Failed or ActionStatus.TimedOut) ? ActionStatus.Failed : ActionStatus.Succeeded);
    });

    private static string Chain(IReadOnlyList<ActionStatus> ends) =>
        string.Join(' ', ends.Select((end, index) => index == 0 ? $"A0:{end}" : $"A{index}<A{index - 1}:{end}"));

    // "B<A:Failed" is an action B after A that failed.
    private static ActionStatus Of(string actions)
    {
        var read = actions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read).ToList();
        return BlockStatus.Of(
            new ActionBlock("actions", null, [.. read.Select(item => item.Action)]),
            read.ToDictionary(item => item.Action.Name, item => new ActionRecord(item.Action, new ActionOutcome(item.Status), default, default, string.Empty)));
    }

    private static (FlowAction Action, ActionStatus Status) Read(string text)
    {
        var parts = text.Split(':');
        var names = parts[0].Split('<');
        IEnumerable<string> waits = names.Length > 1 ? names[1].Split(',') : [];
        var action = new FlowAction
        {
            Name = names[0],
            Type = "Compose",
            Json = [],
            RunAfter = waits.ToDictionary(name => name, _ => (IReadOnlyList<string>)["Succeeded"]),
            Blocks = [],
        };
        return (action, Enum.Parse<ActionStatus>(parts[1]));
    }
}
