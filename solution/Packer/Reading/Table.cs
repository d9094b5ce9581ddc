using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>A table, own or standard, with its columns, keys, forms, views and charts.</summary>
internal sealed class Table
{
    private const string ActivityKey = "activityid";

    public Table(Component file, IReadOnlyList<Component> forms, IReadOnlyList<Component> views, IReadOnlyList<Component> charts)
    {
        File = file.File;
        Entity = file.Xml;
        Forms = forms;
        Views = views;
        Charts = charts;
        Columns = [.. Info.Elements("attributes").Elements("attribute").Select(attribute => new Column(attribute))];
    }

    public string File { get; }

    public XElement Entity { get; }

    public IReadOnlyList<Component> Forms { get; }

    public IReadOnlyList<Component> Views { get; }

    public IReadOnlyList<Component> Charts { get; }

    public IReadOnlyList<Column> Columns { get; }

    public XElement Info => Entity.Element("EntityInfo")?.Element("entity") ?? new XElement("entity");

    public string Folder => File.Split('/')[1];

    public string Name => Entity.Text("Name");

    public string LogicalName => Name.ToLowerInvariant();

    /// <summary>Custom activities share the key of all activities.</summary>
    public string PrimaryKey => IsActivity ? ActivityKey : LogicalName + "id";

    /// <summary>Defined here with everything; a standard table only lists the columns it gets.</summary>
    public bool IsOwn => Entity.Element("Name").Attr("OriginalName").Length > 0;

    public bool IsActivity => Info.Text("IsActivity") == "1";

    public bool IsOrganizationOwned => Info.Text("OwnershipTypeMask") == "OrgOwned";

    public IEnumerable<XElement> Keys => Info.Elements("EntityKeys").Elements("EntityKey");

    public Column? Find(string logicalName) =>
        Columns.FirstOrDefault(column => string.Equals(column.LogicalName, logicalName, StringComparison.OrdinalIgnoreCase));
}
