namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>What a text column holds; the names are those of the solution format, compared without case.</summary>
internal enum TextFormat
{
    Text,
    Email,
    Url,
    Phone,
    TextArea,
}
