using CsCheck;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Flows of any order, compared with a simple model of what should come of them.</summary>
[TestClass]
public sealed class RandomFlowTests
{
    private static readonly string[] Statuses = ["Succeeded", "Failed", "Skipped"];

    // Each action: whether it fails when it runs, and for each earlier action the statuses it expects as bits; 0 is no order.
    private static readonly Gen<(bool Fails, int[] Expects)[]> Flows = Gen.Select(Gen.Bool, Gen.Int[0, 7].Array[7]).Array[1, 7];

    [TestMethod]
    public async Task Actions_end_as_their_order_says()
    {
        var seen = new HashSet<ActionStatus>();
        await Flows.SampleAsync(
            async flow =>
            {
                var run = await FlowWorld.RunAsync(Json(flow));
                var expected = Model(flow);
                for (var index = 0; index < flow.Length; index++)
                {
                    var actual = RunAssert.Action(run, $"A{index}").Status;
                    seen.Add(actual);
                    if (actual.ToString() != expected[index])
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: 60,
            threads: 1);

        Assert.AreEqual(3, seen.Count, "Not every status came about.");
    }

    [TestMethod]
    public async Task A_run_fails_just_when_a_branch_of_it_does() => await Flows.SampleAsync(
        async flow =>
        {
            var run = await FlowWorld.RunAsync(Json(flow));
            return run.Status == (Fails(flow, Model(flow)) ? FlowRunStatus.Failed : FlowRunStatus.Succeeded);
        },
        iter: 60,
        threads: 1);

    private static string Json((bool Fails, int[] Expects)[] flow)
    {
        var actions = new JObject();
        for (var index = 0; index < flow.Length; index++)
        {
            var runAfter = new JObject();
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (flow[index].Expects[earlier] > 0)
                {
                    runAfter[$"A{earlier}"] = new JArray(Expected(flow[index].Expects[earlier]));
                }
            }

            actions[$"A{index}"] = new JObject
            {
                ["type"] = "Compose",
                ["inputs"] = flow[index].Fails ? "@int('x')" : "ok",
                ["runAfter"] = runAfter,
            };
        }

        return FlowJson.Write(actions);
    }

    private static string[] Model((bool Fails, int[] Expects)[] flow)
    {
        var ends = new string[flow.Length];
        for (var index = 0; index < flow.Length; index++)
        {
            var runs = Enumerable.Range(0, index)
                .Where(earlier => flow[index].Expects[earlier] > 0)
                .All(earlier => Expected(flow[index].Expects[earlier]).Contains(ends[earlier]));
            ends[index] = !runs ? "Skipped" : flow[index].Fails ? "Failed" : "Succeeded";
        }

        return ends;
    }

    private static bool Fails((bool Fails, int[] Expects)[] flow, string[] ends)
    {
        bool Bad(int index) => ends[index] == "Failed"
            || (ends[index] == "Skipped" && Enumerable.Range(0, index).Any(earlier => flow[index].Expects[earlier] > 0 && Bad(earlier)));
        bool IsLast(int index) => !Enumerable.Range(index + 1, flow.Length - index - 1).Any(later => flow[later].Expects[index] > 0);
        return Enumerable.Range(0, flow.Length).Any(index => IsLast(index) && Bad(index));
    }

    private static IEnumerable<string> Expected(int bits) => Statuses.Where((_, index) => (bits & (1 << index)) != 0);
}
