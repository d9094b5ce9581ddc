using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step after somebody reviewed an identity, on its own time: lets everything the store knows of the person lead to the confirmed contact.</summary>
/// <remarks>Organization requests: 0 unless a contact was confirmed; then 3, and one for each identity and order it links.</remarks>
public sealed class JoinIdentities : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context) =>
        new IdentityJoin(context.SystemService).Run(StepInput.Of(context.PluginExecutionContext));
}
