using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules;

/// <summary>One thing that has to hold in a solution, decided from its files and those of earlier solutions alone.</summary>
internal interface ISolutionRule
{
    /// <summary>Every place where it does not hold; empty when the solution is fine.</summary>
    IEnumerable<Finding> Check(UnpackedSolution solution);
}
