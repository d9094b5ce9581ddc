using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>Fields of Dynamics 365 Finance and Operations that dual-write keeps equal with columns of Dataverse, as the maps of Microsoft have them.</summary>
internal sealed class DualWriteFields
{
    private readonly Dictionary<string, string> _fields;

    public DualWriteFields()
    {
        using var stream = typeof(DualWriteFields).Assembly.GetManifestResourceStream("dual-write.xml")!;
        _fields = XDocument.Load(stream).Root!.Elements("column")
            .ToDictionary(column => column.Attribute("name")!.Value, column => $"{column.Attribute("map")!.Value}: {column.Attribute("field")!.Value}", StringComparer.Ordinal);
    }

    /// <summary>Map and field; null where no map has the column.</summary>
    public string? Of(string column) => _fields.GetValueOrDefault(column);
}
