using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Diffing;

/// <summary>What an upgrade may do to a component, and what would lose data or break callers.</summary>
internal static class UpgradeRules
{
    /// <summary>Kinds that rows, callers or administrators hold on to.</summary>
    private static readonly Dictionary<string, string> NeverRemoved = new()
    {
        [ComponentKind.Table] = "the upgrade deletes its rows",
        [ComponentKind.Column] = "the upgrade deletes its values",
        [ComponentKind.Key] = "imports find rows by it",
        [ComponentKind.Reason] = "rows keep the number",
        [ComponentKind.Relationship] = "the upgrade deletes the links",
        [ComponentKind.Choice] = "columns of merchants may use it",
        [ComponentKind.Option] = "rows keep the number",
        [ComponentKind.Role] = "users lose it",
        [ComponentKind.CustomApi] = "callers of the last release need it",
        [ComponentKind.Request] = "callers of the last release set it",
        [ComponentKind.Response] = "callers of the last release read it",
        [ComponentKind.Variable] = "its value in the environment is lost",
        [ComponentKind.ConnectionReference] = "its connection in the environment is lost",
        [ComponentKind.App] = "people open it",
    };

    /// <summary>Elements and attributes that never change, by kind.</summary>
    private static readonly Dictionary<string, string[]> Immutable = new()
    {
        [ComponentKind.Table] = ["EntitySetName", "OwnershipTypeMask", "IsActivity", "@Name"],
        [ComponentKind.Column] = ["Type", "OptionSetName", "Behavior", "CalculationOf", "@PhysicalName"],
        [ComponentKind.Key] = ["EntityKeyAttributes"],
        [ComponentKind.Reason] = ["@state"],
        [ComponentKind.Relationship] =
        [
            "EntityRelationshipType", "ReferencingEntityName", "ReferencedEntityName", "ReferencingAttributeName", "FirstEntityName", "SecondEntityName", "IntersectEntityName",
        ],
        [ComponentKind.Role] = ["@id"],
        [ComponentKind.Assembly] = ["@FullName", "@PluginAssemblyId"],
        [ComponentKind.PluginType] = ["@PluginTypeId"],
        [ComponentKind.CustomApi] = ["allowedcustomprocessingsteptype", "bindingtype", "boundentitylogicalname", "isfunction", "workflowsdkstepenabled"],
        [ComponentKind.Request] = ["type", "isoptional", "logicalentityname"],
        [ComponentKind.Response] = ["type", "logicalentityname"],
        [ComponentKind.Variable] = ["type"],
        [ComponentKind.Connector] = ["connectorid"],
        [ComponentKind.Flow] = ["@WorkflowId"],
        [ComponentKind.WebResource] = ["WebResourceId", "WebResourceType"],
        [ComponentKind.ConnectionReference] = ["connectorid"],
    };

    /// <summary>Limits of a column that existing values lie within: they never get narrower.</summary>
    private static readonly (string Element, int Direction)[] Limits = [("MaxLength", 1), ("Accuracy", 1), ("MaxValue", 1), ("MinValue", -1)];

    /// <summary>Why a component may not go; null when it may.</summary>
    /// <param name="component">The component that is gone.</param>
    /// <param name="hadSteps">Whether steps or Custom APIs of the last release ran this plug-in type.</param>
    public static string? OfRemoval(ListedComponent component, bool hadSteps) =>
        component.Kind == ComponentKind.PluginType && hadSteps ? "steps or Custom APIs of the last release run it; remove them in a release of their own first"
        : component.Kind == ComponentKind.Assembly ? "its types are registered"
        : NeverRemoved.GetValueOrDefault(component.Kind);

    /// <summary>Why a component may not change like this; null when it may.</summary>
    public static string? OfChange(ListedComponent old, ListedComponent changed)
    {
        foreach (var name in Immutable.GetValueOrDefault(old.Kind, []))
        {
            var (before, after) = (Value(old.Xml, name), Value(changed.Xml, name));
            if (before != after)
            {
                return $"{name.TrimStart('@')} changes from \"{before}\" to \"{after}\"";
            }
        }

        foreach (var (element, direction) in Limits.Where(_ => old.Kind == ComponentKind.Column))
        {
            if (Number(old.Xml, element) is { } before && Number(changed.Xml, element) is { } after && (after - before) * direction < 0)
            {
                return $"{element} goes from {before} to {after}";
            }
        }

        return Introduced(old.Xml) is { Length: > 0 } first && Introduced(changed.Xml) is { } now && now != first
            ? $"IntroducedVersion changes from {first} to {now}"
            : null;
    }

    private static string Value(XElement xml, string name) =>
        name.StartsWith('@') ? xml.Attr(name[1..]) : string.Join(',', xml.Elements(name).DescendantNodesAndSelf().OfType<XText>().Select(text => text.Value.Trim()));

    private static decimal? Number(XElement xml, string element) =>
        decimal.TryParse(xml.Text(element), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Introduced(XElement xml) => xml.Text("IntroducedVersion") + xml.Text("introducedversion");
}
