using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

internal static class PluginReader
{
    private const string MessageIdTail = "-ea3e-db11-86a7-000a3a5473e8";

    /// <summary>Message ids of the platform, the same in every environment.</summary>
    private static readonly Dictionary<string, string> Messages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["9ebdbb1b"] = "Create",
        ["20bebb1b"] = "Update",
        ["a1bdbb1b"] = "Delete",
        ["f2bdbb1b"] = "Retrieve",
        ["03bebb1b"] = "RetrieveMultiple",
        ["8cbdbb1b"] = "Assign",
        ["1cbebb1b"] = "SetState",
    };

    public static void ReadAssembly(MetadataCatalog catalog, XElement assembly)
    {
        var fullName = XmlText.RequiredAttribute(assembly, "FullName");
        foreach (var type in assembly.Element("PluginTypes")?.Elements("PluginType") ?? [])
        {
            var definition = new PluginTypeDefinition(
                Guid.Parse(XmlText.RequiredAttribute(type, "PluginTypeId")),
                XmlText.RequiredAttribute(type, "Name"),
                fullName);
            catalog.PluginTypes[definition.Id] = definition;
        }
    }

    public static void ReadStep(MetadataCatalog catalog, XElement step)
    {
        var message = MessageOf(XmlText.Required(step, "SdkMessageId"));
        var stage = XmlText.Integer(step, "Stage") ?? throw new InvalidDataException("The step has no Stage.");
        catalog.Steps.Add(new StepDefinition(
            Guid.Parse(XmlText.RequiredAttribute(step, "SdkMessageProcessingStepId")),
            message,
            XmlText.Of(step, "PrimaryEntity")?.ToLowerInvariant(),
            XmlText.Required(step, "PluginTypeName").Split(',')[0].Trim(),
            stage,
            XmlText.Integer(step, "Mode") == 1,
            XmlText.Integer(step, "Rank") ?? 1,
            XmlText.Of(step, "Configuration"),
            Names(XmlText.Of(step, "FilteringAttributes")).ToHashSet(StringComparer.Ordinal),
            [.. (step.Element("SdkMessageProcessingStepImages")?.Elements("SdkMessageProcessingStepImage") ?? [])
                .Select(image => StepImageReader.Read(image, message, stage))],
            XmlText.Flag(step, "AsyncAutoDelete", missing: false)));
    }

    private static string MessageOf(string id)
    {
        var text = Guid.Parse(id).ToString("D", CultureInfo.InvariantCulture);
        return text.EndsWith(MessageIdTail, StringComparison.Ordinal) && Messages.TryGetValue(text[..8], out var name)
            ? name
            : throw new InvalidDataException($"The message id {id} is not known here.");
    }

    public static string[] Names(string? list) =>
        list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
