using PowerPlatformMagento.Packer.Diffing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Diffing;

/// <summary>Two versions of a solution are compared as a whole.</summary>
[TestClass]
public sealed class SolutionDiffTests
{
    [TestMethod]
    public void A_solution_does_not_differ_from_itself()
    {
        foreach (var files in FixtureSolutions.All)
        {
            var diff = SolutionDiff.Of(UnpackedSolution.Of(files), UnpackedSolution.Of(files));

            Assert.IsTrue(diff.IsAllowed);
            Assert.IsEmpty(diff.Changes);
        }
    }

    [TestMethod]
    [DataRow("<Version>1.2.0.0<", "<Version>1.2.0.1<", true)]
    [DataRow("<Version>1.2.0.0<", "<Version>1.1.9.9<", false)]
    [DataRow("<Version>1.2.0.0<", "<Version>1.3<", false)]
    [DataRow("<UniqueName>parcels<", "<UniqueName>boxes<", false)]
    [DataRow("<CustomizationPrefix>mag<", "<CustomizationPrefix>box<", false)]
    [DataRow("<UniqueName>Parcels<", "<UniqueName>Boxes<", false)]
    public void The_manifest_decides_too(string old, string changed, bool allowed)
    {
        using var copy = FixtureSolutions.SpoilCore();

        var diff = SolutionDiff.Of(UnpackedSolution.Of(FixtureSolutions.Core), copy.Replace("Other/Solution.xml", old, changed).Read());

        Assert.AreEqual(allowed, diff.IsAllowed);
        Assert.AreEqual(allowed, diff.Refusals.Count == 0);
    }

    [TestMethod]
    public void Every_component_of_a_new_solution_is_an_addition_and_of_a_lost_one_a_removal()
    {
        var (full, empty) = (UnpackedSolution.Of(FixtureSolutions.Core), UnpackedSolution.Of(FixtureSolutions.Flows));

        var grown = SolutionDiff.Of(empty, full).Changes;
        var shrunk = SolutionDiff.Of(full, empty).Changes;

        Assert.HasCount(grown.Count(change => change.Old is null), shrunk.Where(change => change.New is null).ToList());
        Assert.IsTrue(grown.Where(change => change.Old is null).All(change => change.Refusal is null));
    }

    [TestMethod]
    public void Lines_say_what_happens()
    {
        var component = new ListedComponent(ComponentKind.View, "mag_parcel 1", new System.Xml.Linq.XElement("savedquery"));

        Assert.AreEqual("+ view mag_parcel 1", new ComponentChange(null, component, null).ToString());
        Assert.AreEqual("- view mag_parcel 1", new ComponentChange(component, null, null).ToString());
        Assert.AreEqual("~ view mag_parcel 1: not allowed, why", new ComponentChange(component, component, "why").ToString());
    }

    [TestMethod]
    public void Empty_elements_and_namespace_declarations_are_no_difference()
    {
        var one = new ListedComponent("x", "y", System.Xml.Linq.XElement.Parse("<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><b></b></a>"));
        var other = new ListedComponent("x", "y", System.Xml.Linq.XElement.Parse("<a><b /></a>"));

        Assert.IsTrue(one.IsSame(other));
        Assert.IsFalse(one.IsSame(new ListedComponent("x", "y", System.Xml.Linq.XElement.Parse("<a><b>1</b></a>"))));
        Assert.IsFalse(one.IsSame(new ListedComponent("x", "y", System.Xml.Linq.XElement.Parse("<a><b c=\"1\" /></a>"))));
    }
}
