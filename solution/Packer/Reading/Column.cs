using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>A column as its table describes it.</summary>
internal sealed class Column(XElement xml)
{
    public XElement Xml { get; } = xml;

    public string PhysicalName => Xml.Attr("PhysicalName");

    public string LogicalName => Xml.Text("LogicalName");

    public string Type => Xml.Text("Type");

    /// <summary>Made by this publisher, not by the platform.</summary>
    public bool IsCustom => Xml.Text("IsCustomField") == "1";

    public bool IsLookup => Type is "lookup" or "owner" or "customer";

    public bool IsChoice => Type is "picklist" or "multiselectpicklist";

    /// <summary>Choice the column takes its values from; empty for other columns and for options of its own.</summary>
    public string Choice => Xml.Text("OptionSetName");
}
