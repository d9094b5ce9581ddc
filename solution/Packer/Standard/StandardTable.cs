namespace PowerPlatformMagento.Packer.Standard;

/// <summary>A table of the platform or of a Dynamics 365 app, as far as this product names it.</summary>
/// <param name="SchemaName">Name in the casing of privileges and relationships.</param>
/// <param name="PrimaryKey">Column that identifies its rows.</param>
/// <param name="IsActivity">Its rows are activities, with the privileges of Activity.</param>
/// <param name="Columns">Types of the columns by logical name, in the words of solution files.</param>
internal sealed record StandardTable(string SchemaName, string PrimaryKey, bool IsActivity, IReadOnlyDictionary<string, string> Columns)
{
    public string LogicalName => SchemaName.ToLowerInvariant();

    /// <summary>Null when the table has no such column, or the product does not use it.</summary>
    public string? TypeOf(string column) => Columns.GetValueOrDefault(column);
}
