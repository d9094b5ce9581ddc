namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal sealed record AlternateKey(string LogicalName, IReadOnlyList<ColumnDefinition> Columns)
{
    public bool Covers(ICollection<string> names) =>
        names.Count == Columns.Count && Columns.All(column => names.Contains(column.LogicalName));
}
