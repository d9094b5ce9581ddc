namespace PowerPlatformMagento.Packer.Commands;

/// <summary>What the packer tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Something is wrong with the solutions, and was named.</summary>
    public const int Findings = 1;

    /// <summary>The command was not understood, or names what does not exist.</summary>
    public const int WrongUse = 2;
}
