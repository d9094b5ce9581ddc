using System.Globalization;
using Microsoft.Xrm.Sdk;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Turns JSON into the argument of an action, and its result into JSON. The numbers of types are those of Custom API tables.</summary>
internal static class ActionArgument
{
    private const string TypeMember = "@odata.type";
    private const string TypePrefix = "Microsoft.Dynamics.CRM.";

    /// <exception cref="DataverseProblem">The value does not fit.</exception>
    public static object? Read(DataverseSchema schema, string name, int type, JToken value)
    {
        if (FlowJson.IsNull(value))
        {
            return null;
        }

        try
        {
            var scalar = (value as JValue)?.Value;
            return type switch
            {
                0 => Convert.ToBoolean(scalar, CultureInfo.InvariantCulture),
                1 => DateTimeOffset.Parse(FlowJson.Text(value)!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime,
                2 => Convert.ToDecimal(scalar, CultureInfo.InvariantCulture),
                3 => Row(schema, value),
                4 => new EntityCollection([.. ((JArray)value).Select(row => Row(schema, row))]),
                5 => Row(schema, value).ToEntityReference(),
                6 => Convert.ToDouble(scalar, CultureInfo.InvariantCulture),
                7 => Convert.ToInt32(scalar, CultureInfo.InvariantCulture),
                8 => new Money(Convert.ToDecimal(scalar, CultureInfo.InvariantCulture)),
                9 => new OptionSetValue(Convert.ToInt32(scalar, CultureInfo.InvariantCulture)),
                10 => FlowJson.Text(value) ?? throw new FormatException(),
                11 => ((JArray)value).Select(item => FlowJson.Text(item) ?? throw new FormatException()).ToArray(),
                _ => Guid.Parse(FlowJson.Text(value)!),
            };
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException or ArgumentNullException)
        {
            throw DataverseProblem.Payload($"The value '{FlowValue.ToText(value)}' does not fit the parameter '{name}'.");
        }
    }

    public static JToken Write(DataverseSchema schema, RowOutput output, object? value) => value switch
    {
        Entity row => output.Write(schema.Table(row.LogicalName), row),
        EntityCollection rows => new JArray(rows.Entities.Select(row => Write(schema, output, row))),
        EntityReference reference => output.Write(schema.Table(reference.LogicalName), new Entity(reference.LogicalName, reference.Id)),
        string[] texts => new JArray(texts.Cast<object>().ToArray()),
        _ => RowOutput.Value(null, value),
    };

    private static Entity Row(DataverseSchema schema, JToken value)
    {
        var type = FlowJson.Text(FlowJson.Member(value, TypeMember)) ?? string.Empty;
        var name = type.TrimStart('#');
        return name.StartsWith(TypePrefix, StringComparison.Ordinal)
            ? RowInput.Read(schema, schema.Table(name[TypePrefix.Length..]), (JObject)value)
            : throw DataverseProblem.Payload($"A row as an argument needs {TypeMember}.");
    }
}
