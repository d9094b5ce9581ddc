namespace PowerPlatformMagento.Packer.Reading;

/// <summary>Where the files of a solution were read from.</summary>
internal enum SolutionShape
{
    /// <summary>An unpacked folder, the source of both package types.</summary>
    Folder,

    /// <summary>A zip, managed or not.</summary>
    Zip,
}
