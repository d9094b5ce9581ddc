using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>The shipped defaults of field ownership. What has no row belongs to the store and is written by every import.</summary>
internal sealed class FieldOwners
{
    public static readonly FieldOwner OfTheStore = new("Magento", "ToDataverse", null);

    private readonly Dictionary<string, FieldOwner> _owners;

    public FieldOwners(string solution) => _owners = XDocument.Load(Path.Combine(solution, "WebResources/mag_/defaults/fieldownership.xml")).Root!.Elements("table")
        .SelectMany(table => table.Elements("column").Select(column => (
            Name: $"{table.Attribute("name")!.Value}.{column.Attribute("name")!.Value}",
            Owner: new FieldOwner(column.Attribute("owner")!.Value, column.Attribute("direction")!.Value, column.Attribute("contract")?.Value))))
        .ToDictionary(row => row.Name, row => row.Owner, StringComparer.Ordinal);

    public FieldOwner Of(string column) => _owners.GetValueOrDefault(column, OfTheStore);

    /// <summary>Columns that only travel to the store: no import writes them.</summary>
    public IEnumerable<KeyValuePair<string, FieldOwner>> OnlyToStore() => _owners.Where(row => row.Value.Direction == "ToMagento").OrderBy(row => row.Key, StringComparer.Ordinal);
}
