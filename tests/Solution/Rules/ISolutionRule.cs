using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>One thing that has to hold in an unpacked solution, decided from its files alone.</summary>
internal interface ISolutionRule
{
    /// <summary>Every place where it does not hold; empty when the solution is fine.</summary>
    IEnumerable<Finding> Check(UnpackedSolution solution);
}
