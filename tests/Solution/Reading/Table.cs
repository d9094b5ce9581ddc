using System.Xml.Linq;

namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>A table, own or standard, with its columns, keys, forms and views.</summary>
internal sealed class Table
{
    public Table(string file, XElement entity, IReadOnlyList<Component> forms, IReadOnlyList<Component> views)
    {
        File = file;
        Entity = entity;
        Forms = forms;
        Views = views;
        Columns = [.. Info.Elements("attributes").Elements("attribute").Select(attribute => new Column(attribute))];
    }

    public string File { get; }

    public XElement Entity { get; }

    public IReadOnlyList<Component> Forms { get; }

    public IReadOnlyList<Component> Views { get; }

    public IReadOnlyList<Column> Columns { get; }

    public XElement Info => Entity.Element("EntityInfo")?.Element("entity") ?? new XElement("entity");

    public string Folder => File.Split('/')[1];

    public string Name => Entity.Text("Name");

    public string LogicalName => Name.ToLowerInvariant();

    public string PrimaryKey => LogicalName + "id";

    /// <summary>Defined here with everything; a standard table only lists the columns it gets.</summary>
    public bool IsOwn => Entity.Element("Name").Attr("OriginalName").Length > 0;

    public bool IsOrganizationOwned => Info.Text("OwnershipTypeMask") == "OrgOwned";

    public IEnumerable<XElement> Keys => Info.Elements("EntityKeys").Elements("EntityKey");

    public Column? Find(string logicalName) =>
        Columns.FirstOrDefault(column => string.Equals(column.LogicalName, logicalName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a column may be named. Standard tables have columns this solution does not list.</summary>
    public bool MayHave(string logicalName, string prefix) =>
        Find(logicalName) is not null || (!IsOwn && !logicalName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
