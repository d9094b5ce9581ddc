using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

internal static class ColumnReader
{
    private const int DateOnlyBehavior = 2;

    /// <summary>Exports call this column of activity tables a choice; it holds the name of the table.</summary>
    private const string ActivityType = "activitytypecode";

    public static ColumnDefinition Read(XElement attribute)
    {
        var type = TypeOf(attribute);
        var inline = attribute.Element("optionset");
        var defaultValue = XmlText.Integer(attribute, "AppDefaultValue");
        return new ColumnDefinition
        {
            LogicalName = XmlText.Required(attribute, "LogicalName"),
            SchemaName = XmlText.RequiredAttribute(attribute, "PhysicalName"),
            Type = type,
            DisplayName = XmlText.Label(attribute, "displaynames", "displayname"),
            Description = XmlText.Label(attribute, "Descriptions", "Description"),
            Format = FormatOf(attribute, type),
            MaxLength = LengthOf(attribute, type),
            MinValue = XmlText.Decimal(attribute, "MinValue"),
            MaxValue = XmlText.Decimal(attribute, "MaxValue"),
            Accuracy = XmlText.Integer(attribute, "Accuracy") ?? (type == ColumnType.Decimal ? 10 : 2),
            AccuracySource = XmlText.Integer(attribute, "AccuracySource") ?? 0,
            BusinessRequired = XmlText.Of(attribute, "RequiredLevel") == "required",
            SystemRequired = XmlText.Of(attribute, "RequiredLevel") == "systemrequired",
            ValidForCreate = XmlText.Flag(attribute, "ValidForCreateApi", missing: true),
            ValidForUpdate = XmlText.Flag(attribute, "ValidForUpdateApi", missing: true),
            ValidForRead = XmlText.Flag(attribute, "ValidForReadApi", missing: true),
            CalculationOf = XmlText.Of(attribute, "CalculationOf")?.ToLowerInvariant(),
            GlobalChoice = type == ColumnType.TableName ? null : XmlText.Of(attribute, "OptionSetName"),
            Choice = inline is null ? Choice.Empty : ChoiceReader.Read(inline),
            DefaultValue = DefaultOf(type, defaultValue),
        };
    }

    private static ColumnType TypeOf(XElement attribute) => XmlText.Required(attribute, "Type") switch
    {
        "primarykey" => ColumnType.PrimaryKey,
        "uniqueidentifier" => ColumnType.UniqueIdentifier,
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Double,
        "money" => ColumnType.Money,
        "datetime" => XmlText.Integer(attribute, "Behavior") == DateOnlyBehavior ? ColumnType.DateOnly : ColumnType.DateTime,
        "bit" => ColumnType.Boolean,
        "picklist" when XmlText.Of(attribute, "LogicalName") == ActivityType => ColumnType.TableName,
        "picklist" => ColumnType.Choice,
        "multiselectpicklist" => ColumnType.MultiChoice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" or "customer" => ColumnType.Lookup,
        "owner" => ColumnType.Owner,
        "partylist" => ColumnType.PartyList,
        _ => ColumnType.Unsupported,
    };

    private static TextFormat FormatOf(XElement attribute, ColumnType type) =>
        type == ColumnType.Text && Enum.TryParse<TextFormat>(XmlText.Of(attribute, "Format"), ignoreCase: true, out var format)
            ? format
            : TextFormat.Text;

    private static int? DefaultOf(ColumnType type, int? value) => type switch
    {
        ColumnType.Boolean => value ?? 0,
        ColumnType.Choice => value is -1 ? null : value,
        _ => null,
    };

    private static int LengthOf(XElement attribute, ColumnType type) =>
        type is ColumnType.Text or ColumnType.Memo
            ? XmlText.Integer(attribute, "MaxLength")
                ?? throw new InvalidDataException($"Column {XmlText.Of(attribute, "LogicalName")} has no MaxLength.")
            : 0;
}
