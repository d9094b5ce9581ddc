using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Packing;

/// <summary>A file that a component names and that travels beside customizations.xml.</summary>
/// <param name="Owner">The component that names it.</param>
/// <param name="Element">Element that holds the path.</param>
/// <param name="PackagePath">Path in the zip.</param>
/// <param name="File">Path in the unpacked solution, whether the file is there or not.</param>
internal sealed record PayloadReference(Component Owner, string Element, string PackagePath, string File);
