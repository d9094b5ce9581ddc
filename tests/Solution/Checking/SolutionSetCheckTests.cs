using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Checking;

/// <summary>Solutions are checked in the order of their import, each against those before it.</summary>
[TestClass]
public sealed class SolutionSetCheckTests
{
    private static readonly SolutionSetCheck Check = new(SolutionRules.All);

    [TestMethod]
    public void The_other_order_leaves_references_open()
    {
        var report = Check.Run([.. FixtureSolutions.All.Reverse().Select(files => new SolutionSource(files, []))]);

        Assert.IsTrue(report.Lines.Any(line => line.StartsWith("solution/flows/", StringComparison.Ordinal) && line.Contains("is in no earlier solution", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Context_takes_the_place_of_solutions_that_are_not_checked()
    {
        var core = UnpackedSolution.Of(FixtureSolutions.Core);
        var connector = UnpackedSolution.Of(FixtureSolutions.Connector, core);

        var report = Check.Run([new SolutionSource(FixtureSolutions.Flows, [])], _ => [core, connector]);

        Assert.IsTrue(report.IsClean, string.Join(Environment.NewLine, report.Lines));
    }

    [TestMethod]
    public void A_solution_is_not_its_own_context()
    {
        var core = UnpackedSolution.Of(FixtureSolutions.Core);

        var report = Check.Run([new SolutionSource(FixtureSolutions.Core, [])], name => name == "Parcels" ? [] : [core]);

        Assert.IsTrue(report.IsClean, string.Join(Environment.NewLine, report.Lines));
    }

    [TestMethod]
    public void Lines_name_the_solution_and_are_counted()
    {
        using var copy = FixtureSolutions.SpoilCore();
        var report = Check.Run([new SolutionSource(copy.Delete("OptionSets/mag_condition.xml").Files, [])]);
        using var output = new StringWriter();

        report.Write(output);

        Assert.IsFalse(report.IsClean);
        Assert.IsTrue(report.Lines.All(line => line.StartsWith("solution/core/", StringComparison.Ordinal)));
        Assert.EndsWith($"1 solution, {report.Lines.Count} findings{output.NewLine}", output.ToString());
    }

    [TestMethod]
    public void After_an_unreadable_solution_the_others_are_not_judged()
    {
        var broken = new SolutionSource(FixtureSolutions.Core, [new Finding("Other/Solution.xml", "file", "is missing", "Add it.")]);

        var report = Check.Run([broken, new SolutionSource(FixtureSolutions.Flows, [])]);

        Assert.IsEmpty(report.Solutions);
        CollectionAssert.AreEqual(
            new[]
            {
                "solution/core/Other/Solution.xml: file: is missing. Add it.",
                "solution/flows/Other/Solution.xml: solution: is not checked, because it may refer to solution/core, which cannot be read. Correct that one first.",
            },
            report.Lines.ToList());
    }
}
