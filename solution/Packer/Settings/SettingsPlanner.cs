using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Settings;

/// <summary>Decides what the settings file of an environment should hold.</summary>
/// <param name="solutions">The solutions with their variables and connection references.</param>
internal sealed class SettingsPlanner(IReadOnlyList<UnpackedSolution> solutions)
{
    private readonly Dictionary<string, XElement> variables =
        ByName(solutions.SelectMany(solution => solution.Variables), "schemaname");

    private readonly Dictionary<string, XElement> references =
        ByName(solutions.SelectMany(solution => solution.ConnectionReferences), "connectionreferencelogicalname");

    /// <param name="existing">What the file holds.</param>
    /// <param name="given">Values to set, by schema name of a variable or logical name of a connection reference.</param>
    public SettingsPlan Plan(DeploymentSettings existing, IReadOnlyDictionary<string, string> given)
    {
        var values = Merge(existing.EnvironmentVariables.Select(setting => (setting.SchemaName, setting.Value)), given, variables);
        var connections = Merge(existing.ConnectionReferences.Select(setting => (setting.LogicalName, setting.ConnectionId)), given, references);
        var settings = new DeploymentSettings(
            [.. values.Where(pair => variables.ContainsKey(pair.Key)).Select(pair => new VariableSetting(pair.Key, pair.Value))],
            [.. connections.Where(pair => references.ContainsKey(pair.Key)).Select(pair => Connection(existing, pair.Key, pair.Value))]);
        return new SettingsPlan(
            settings,
            Notes(values.Keys.Except(variables.Keys).Concat(connections.Keys.Except(references.Keys)), _ => "dropped, no solution has it any more"),
            Notes(NeedingValue().Except(values.Keys).Except(connections.Keys), name => $"has no value here, give one with --set {name}=<value>"),
            [.. Unknown(given), .. Bad(settings)]);
    }

    private static Dictionary<string, XElement> ByName(IEnumerable<Component> components, string attribute) =>
        components.DistinctBy(component => component.Xml.Attr(attribute)).ToDictionary(component => component.Xml.Attr(attribute), component => component.Xml);

    /// <summary>Sorted by name; what is given wins.</summary>
    private static SortedDictionary<string, string> Merge(
        IEnumerable<(string Name, string Value)> existing, IReadOnlyDictionary<string, string> given, Dictionary<string, XElement> known)
    {
        var merged = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in existing.Concat(given.Where(pair => known.ContainsKey(pair.Key)).Select(pair => (pair.Key, pair.Value))))
        {
            merged[name] = value;
        }

        return merged;
    }

    private static IReadOnlyList<SettingsNote> Notes(IEnumerable<string> names, Func<string, string> text) =>
        [.. names.Order(StringComparer.Ordinal).Select(name => new SettingsNote(name, text(name)))];

    /// <summary>The connector of a custom connector is another one in every environment: what the file says stays.</summary>
    private ConnectionSetting Connection(DeploymentSettings existing, string name, string id)
    {
        var known = existing.ConnectionReferences.LastOrDefault(setting => setting.LogicalName == name)?.ConnectorId;
        return new ConnectionSetting(name, id, string.IsNullOrEmpty(known) ? references[name].Text("connectorid") : known);
    }

    private IEnumerable<string> NeedingValue() =>
        variables.Where(pair => pair.Value.Element("defaultvalue") is null).Select(pair => pair.Key).Concat(references.Keys);

    private IEnumerable<SettingsNote> Unknown(IReadOnlyDictionary<string, string> given) =>
        given.Keys.Where(name => !variables.ContainsKey(name) && !references.ContainsKey(name))
            .Select(name => new SettingsNote(name, "no solution has an environment variable or a connection reference of this name"));

    private IEnumerable<SettingsNote> Bad(DeploymentSettings settings) =>
        from entry in settings.EnvironmentVariables.Select(setting => (Name: setting.SchemaName, Type: variables[setting.SchemaName].Text("type"), setting.Value))
            .Concat(settings.ConnectionReferences.Select(setting => (Name: setting.LogicalName, Type: VariableType.Text, Value: setting.ConnectionId)))
        let problem = SettingValue.Problem(entry.Type, entry.Value)
        where problem is not null
        select new SettingsNote(entry.Name, problem);
}
