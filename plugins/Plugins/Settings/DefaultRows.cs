using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Reads the shipped defaults as rows. All of them are for all stores.</summary>
internal static class DefaultRows
{
    /// <param name="name">Name of the web resource.</param>
    /// <param name="xml">Its text.</param>
    /// <exception cref="ImportException">The text is not what a file of this name holds.</exception>
    public static IReadOnlyList<Entity> Of(string name, string xml)
    {
        try
        {
            var root = XDocument.Parse(xml).Root!;
            return name switch
            {
                DefaultFile.FieldOwnership => [.. root.Elements("table").SelectMany(table => table.Elements("column").Select(column => FieldOwnership(table, column)))],
                DefaultFile.ValueMaps => [.. root.Elements("kind").SelectMany(kind => kind.Elements("map").Select(map => ValueMap(kind, map)))],
                DefaultFile.SlaTargets => [.. root.Elements("target").Select(SlaTarget)],
                _ => throw new FormatException(),
            };
        }
        catch (Exception exception) when (exception is XmlException or FormatException or OverflowException or ArgumentException)
        {
            throw new ImportException(SettingErrors.DefaultsNotReadable, name, exception);
        }
    }

    private static Entity FieldOwnership(XElement table, XElement column) => new(FieldOwnershipTable.Name)
    {
        [FieldOwnershipTable.TableName] = Required(table, "name"),
        [FieldOwnershipTable.ColumnName] = Required(column, "name"),
        [FieldOwnershipTable.ContractField] = (string?)column.Attribute("contract"),
        [FieldOwnershipTable.Owner] = Option<FieldOwner>(column, "owner"),
        [FieldOwnershipTable.Direction] = Option<SyncDirection>(column, "direction"),
        [FieldOwnershipTable.ConflictRule] = Option<ConflictRule>(column, "conflict"),
    };

    private static Entity ValueMap(XElement kind, XElement map) => new(ValueMapTable.Name)
    {
        [ValueMapTable.Kind] = Option<ValueMapKind>(kind, "name"),
        [ValueMapTable.MagentoValue] = (string?)map.Attribute("value"),
        [ValueMapTable.IsDefault] = (bool?)map.Attribute("default") ?? false,
        [ValueMapTable.TargetValue] = Required(map, "target"),
        [ValueMapTable.Label] = (string?)map.Attribute("label"),
    };

    private static Entity SlaTarget(XElement target) => new(SlaTargetTable.Name)
    {
        [SlaTargetTable.Stage] = Option<SlaStage>(target, "stage"),
        [SlaTargetTable.WarnAfterMinutes] = Number(target, "warnAfterMinutes"),
        [SlaTargetTable.BreachAfterMinutes] = Number(target, "breachAfterMinutes"),
    };

    private static int Number(XElement element, string name) => int.Parse(Required(element, name), CultureInfo.InvariantCulture);

    private static OptionSetValue Option<T>(XElement element, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(Required(element, name), ignoreCase: false, out var value) && value.ToString() == Required(element, name)
            ? new OptionSetValue(Convert.ToInt32(value, CultureInfo.InvariantCulture))
            : throw new FormatException();

    private static string Required(XElement element, string name) => (string?)element.Attribute(name) ?? throw new FormatException();
}
