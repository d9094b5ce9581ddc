using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

/// <summary>Reads an image of a step and refuses those the platform refuses to register.</summary>
internal static class StepImageReader
{
    private const int PostOperation = 40;
    private const int Pre = 0;
    private const int Post = 1;
    private const int Both = 2;

    public static StepImage Read(XElement image, string message, int stage)
    {
        var kind = XmlText.Integer(image, "ImageType") ?? Pre;
        var read = new StepImage(
            XmlText.Required(image, "EntityAlias"),
            Before: kind is Pre or Both,
            After: kind is Post or Both,
            PluginReader.Names(XmlText.Of(image, "Attributes")));
        if (read.Before && message == "Create")
        {
            throw new InvalidDataException($"The image {read.Alias} is a pre-image of a Create; there is no row before.");
        }

        if (read.After && message == "Delete")
        {
            throw new InvalidDataException($"The image {read.Alias} is a post-image of a Delete; there is no row afterwards.");
        }

        if (read.After && stage != PostOperation)
        {
            throw new InvalidDataException($"The image {read.Alias} is a post-image; those exist in stage {PostOperation} only.");
        }

        RefuseProperty(image, message, read.Alias);
        return read;
    }

    private static void RefuseProperty(XElement image, string message, string alias)
    {
        var expected = message switch
        {
            "Create" => "Id",
            "SetState" => "EntityMoniker",
            _ => "Target",
        };
        if (XmlText.Of(image, "MessagePropertyName") is { } property && property != expected)
        {
            throw new InvalidDataException($"The image {alias} names the property {property}; a {message} has {expected}.");
        }
    }
}
