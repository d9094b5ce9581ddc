using PowerPlatformMagento.Packer.Configuration;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>Reads pac.config and says as a finding what is in the way.</summary>
internal static class PacConfigFile
{
    /// <summary>Null with the finding when the file cannot be read.</summary>
    public static PacConfig? Read(string root, out Finding? broken)
    {
        try
        {
            broken = null;
            return PacConfig.Read(root);
        }
        catch (InvalidDataException error)
        {
            broken = new Finding(PacConfig.FileName, "content", $"cannot be read: {error.Message.TrimEnd('.')}", "docs/reference/pac-config.md describes the file.");
            return null;
        }
    }

    /// <summary>Null when the file cannot be read; then the finding was written.</summary>
    public static PacConfig? Read(string root, TextWriter output)
    {
        var config = Read(root, out var broken);
        if (broken is not null)
        {
            output.WriteLine(broken);
        }

        return config;
    }
}
