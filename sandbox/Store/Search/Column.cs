namespace PowerPlatformMagento.Sandbox.Store.Search;

internal readonly record struct Column(string Name, ColumnKind Kind);
