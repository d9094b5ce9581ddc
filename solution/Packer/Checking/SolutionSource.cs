using PowerPlatformMagento.Packer.Rules;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>A solution as it was opened: its files, and what is wrong with them as files.</summary>
/// <param name="Files">The files in the unpacked layout.</param>
/// <param name="Findings">What opening already showed.</param>
internal sealed record SolutionSource(SolutionFiles Files, IReadOnlyList<Finding> Findings);
