using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>What a plug-in may use during one execution.</summary>
internal interface ILocalPluginContext
{
    /// <summary>Calls Dataverse as the user who called the API: the integration user, with the rights of its role.</summary>
    IOrganizationService UserService { get; }

    /// <summary>Calls Dataverse as SYSTEM. Imports do not use it; made on first use.</summary>
    IOrganizationService SystemService { get; }

    /// <summary>Parameters, correlation and user of the call.</summary>
    IPluginExecutionContext PluginExecutionContext { get; }

    /// <summary>Writes a line for support staff. Must hold no personal data.</summary>
    void Trace(string message);
}
