using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.App.Comparison;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Reads the rows of the sandbox's Dataverse for comparison.</summary>
internal sealed class SandboxRows(SandboxDataverse dataverse) : IRowReader
{
    public IEnumerable<Entity> Rows(string table) => dataverse.Rows(table);
}
