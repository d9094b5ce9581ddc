using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Commands;

/// <summary>diff says what an upgrade does and whether it may.</summary>
[TestClass]
public sealed class DiffCommandTests
{
    [TestMethod]
    public void A_solution_does_not_differ_from_its_package()
    {
        using var repository = new FixtureRepository();
        repository.Run("pack", "--out", "artifacts");

        var (code, output, _) = repository.Run("diff", "artifacts/Parcels_1_2_0_0.zip", "solution/core");

        Assert.AreEqual(0, code, output);
        Assert.AreEqual("0 changes, 0 not allowed", output.Trim());
    }

    [TestMethod]
    public void Additions_are_listed_and_allowed()
    {
        using var repository = new FixtureRepository();
        repository.Run("pack", "--out", "artifacts");
        repository.Replace("solution/core/OptionSets/mag_condition.xml", "<options>", "<options><option value=\"772100001\"><labels><label description=\"Used\" languagecode=\"1033\" /></labels></option>");

        var (code, output, _) = repository.Run("diff", "artifacts/Parcels_1_2_0_0_managed.zip", "solution/core");

        Assert.AreEqual(0, code, output);
        Assert.Contains("+ option mag_condition 772100001", output);
    }

    [TestMethod]
    public void A_removed_column_is_refused()
    {
        using var repository = new FixtureRepository();
        repository.Run("pack", "--out", "artifacts");
        repository.Replace("solution/core/Entities/mag_Parcel/Entity.xml", "mag_Weight", "mag_Mass").Replace("solution/core/Entities/mag_Parcel/Entity.xml", "mag_weight", "mag_mass");

        var (code, output, _) = repository.Run("diff", "artifacts/Parcels_1_2_0_0.zip", "solution/core");

        Assert.AreEqual(1, code);
        Assert.Contains("+ column mag_parcel.mag_mass", output);
        Assert.Contains("- column mag_parcel.mag_weight: not allowed, the upgrade deletes its values", output);
        Assert.Contains("2 changes, 1 not allowed", output);
    }

    [TestMethod]
    public void Another_solution_and_a_lower_version_are_refused()
    {
        using var repository = new FixtureRepository();
        repository.Replace("solution/flows/Other/Solution.xml", "<Version>1.2.0.0<", "<Version>1.1.0.0<");

        var (code, output, _) = repository.Run("diff", "solution/core", "solution/flows");

        Assert.AreEqual(1, code);
        Assert.Contains("! ParcelsFlows is another solution than Parcels: not allowed", output);
        Assert.Contains("! the version goes from 1.2.0.0 to 1.1.0.0: not allowed", output);
    }

    [TestMethod]
    public void A_folder_that_cannot_be_read_is_named()
    {
        using var repository = new FixtureRepository();
        repository.Write("solution/flows/Other/Solution.xml", "<");

        var (code, output, _) = repository.Run("diff", "solution/core", "solution/flows");

        Assert.AreEqual(1, code);
        Assert.Contains("solution/flows/Other/Solution.xml: line 1", output);
    }

    [TestMethod]
    public void A_path_that_does_not_exist_is_wrong_use()
    {
        using var repository = new FixtureRepository();

        Assert.AreEqual(2, repository.Run("diff", "solution/core", "old.zip").Code);
    }
}
