using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>A step runs as its caller and carries no configuration, which every user could read and no environment could change.</summary>
internal sealed class StepSecretRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var step in solution.Steps)
        {
            if (step.Xml.Text("ImpersonatingUserIdName").Length > 0)
            {
                yield return new Finding(step.File, "ImpersonatingUserIdName", "names a user, who is missing in other environments", "Remove it and use the service of SYSTEM inside the plug-in.");
            }

            if (step.Xml.Text("Configuration").Length > 0)
            {
                yield return new Finding(step.File, "Configuration", "holds a configuration every user can read", "Use an environment variable.");
            }
        }
    }
}
