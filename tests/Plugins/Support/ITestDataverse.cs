using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>A Dataverse for tests.</summary>
internal interface ITestDataverse
{
    /// <summary>Service that may do everything, to prepare and to look.</summary>
    IOrganizationService Service { get; }

    /// <summary>Service of the integration user, which imports run with.</summary>
    IOrganizationService UserService { get; }

    /// <summary>All rows of a table.</summary>
    IReadOnlyList<Entity> Rows(string table);
}
