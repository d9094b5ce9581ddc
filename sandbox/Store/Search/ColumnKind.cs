namespace PowerPlatformMagento.Sandbox.Store.Search;

internal enum ColumnKind
{
    Text,
    Number,
    Date,
}
