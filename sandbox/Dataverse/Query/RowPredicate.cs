using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Whether a joined result stays; a null row is the missing side of an outer join.</summary>
internal delegate bool RowPredicate(Row?[] rows);
