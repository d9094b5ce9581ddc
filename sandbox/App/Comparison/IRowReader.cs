using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Reads all rows of a Dataverse table.</summary>
internal interface IRowReader
{
    IEnumerable<Entity> Rows(string table);
}
