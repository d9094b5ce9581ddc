using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Schema;

/// <param name="Name">Name of the service.</param>
/// <param name="Path">Route of one record.</param>
/// <param name="Definition">Beginning of the names of its definitions.</param>
/// <param name="Entity">Where its records are.</param>
/// <param name="Resource">ACL resource reading it needs; without it the description is empty.</param>
internal sealed record DescribedService(string Name, string Path, string Definition, StoreEntity Entity, string Resource);
