using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

internal static class WebResourceReader
{
    /// <summary>What stands behind the name of the content in the name of the file that describes it.</summary>
    private const string DescriptionEnding = ".data.xml";

    public static void Read(MetadataCatalog catalog, string file)
    {
        var resource = XmlText.Load(file);
        var content = file[..^DescriptionEnding.Length];
        if (!File.Exists(content))
        {
            throw new InvalidDataException($"The content {Path.GetFileName(content)} is missing.");
        }

        var id = Guid.Parse(XmlText.Required(resource, "WebResourceId"));
        var name = XmlText.Required(resource, "Name");
        if (catalog.WebResources.Exists(other => other.Name == name || other.Id == id))
        {
            throw new InvalidDataException($"Web resource {name} or its id {id} is defined twice.");
        }

        catalog.WebResources.Add(new WebResourceDefinition(
            id,
            name,
            XmlText.Of(resource, "DisplayName") ?? name,
            XmlText.Of(resource, "Description"),
            XmlText.Integer(resource, "WebResourceType") ?? throw new InvalidDataException("The web resource has no WebResourceType."),
            Convert.ToBase64String(File.ReadAllBytes(content))));
    }
}
