using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Platform;

/// <summary>The columns of an address inside another table: <c>address1_line1</c> and so on.</summary>
internal static class AddressColumns
{
    private const int CompositeLength = 1000;

    private static readonly (string Suffix, string Line, string Label)[] Street =
    [
        ("line1", "text 250", "Street 1"), ("line2", "text 250", "Street 2"), ("line3", "text 250", "Street 3"),
        ("city", "text 80", "City"), ("stateorprovince", "text 50", "State/Province"), ("postalcode", "text 20", "ZIP/Postal Code"),
        ("country", "text 80", "Country/Region"), ("fax", "text 50 phone", "Fax"),
    ];

    private static readonly (string Suffix, string Line, string Label)[] Customer =
    [
        .. Street,
        ("primarycontactname", "text 100", "Primary Contact Name"), ("county", "text 50", "County"),
        ("postofficebox", "text 20", "Post Office Box"), ("telephone1", "text 50 phone", "Phone"),
        ("telephone2", "text 50 phone", "Telephone 2"), ("telephone3", "text 50 phone", "Telephone 3"), ("upszone", "text 4", "UPS Zone"),
        ("latitude", "double -90 90", "Latitude"), ("longitude", "double -180 180", "Longitude"),
        ("utcoffset", "int -1500 1500", "UTC Offset"),
        ("addresstypecode", "choice 1:Bill_To 2:Ship_To 3:Primary 4:Other", "Address Type"),
        ("freighttermscode", "choice 1:FOB 2:No_Charge", "Freight Terms"),
        ("shippingmethodcode", "choice 1:Airborne 2:DHL 3:FedEx 4:UPS 5:Postal_Mail 6:Full_Load 7:Will_Call", "Shipping Method"),
        ("addressid", "guid", "ID"),
    ];

    private static readonly (string Suffix, string Line, string Label)[] Order =
    [
        .. Street,
        ("name", "text 200", "Name"), ("contactname", "text 150", "Contact Name"), ("telephone", "text 50 phone", "Phone"),
    ];

    /// <summary>Parts of an address in the order they are read in.</summary>
    private static readonly string[] CompositeParts = ["line1", "line2", "line3", "city", "stateorprovince", "postalcode", "country"];

    public static IEnumerable<(string Name, string Line)> Of(PlatformColumnLine line, string prefix)
    {
        if (line.Kind == "address")
        {
            yield return (prefix + "name", $"text {line.Arguments[0]} | {line.Label}: Name");
        }

        foreach (var (suffix, type, label) in line.Kind == "address" ? Customer : Order)
        {
            yield return (prefix + suffix, $"{type} | {line.Label}: {label}");
        }
    }

    /// <summary>The whole address as one text; worked out when it is read.</summary>
    public static void AddComposite(TableDefinition table, string prefix, string label)
    {
        var parts = CompositeParts.Select(part => table.Find(prefix + part)!).ToArray();
        table.Add(new ColumnDefinition
        {
            LogicalName = prefix + "composite",
            SchemaName = prefix + "composite",
            Type = ColumnType.Memo,
            DisplayName = label,
            Description = "The whole address.",
            MaxLength = CompositeLength,
            ValidForCreate = false,
            ValidForUpdate = false,
            Computed = row => Composite(row, parts),
        });
    }

    private static string? Composite(Row row, ColumnDefinition[] parts)
    {
        var text = string.Join('\n', parts.Select(part => row.Get(part)).OfType<string>());
        return text.Length == 0 ? null : text;
    }
}
