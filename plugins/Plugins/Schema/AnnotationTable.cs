namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of notes.</summary>
internal static class AnnotationTable
{
    public const string Name = "annotation";
    public const string Subject = "subject";
    public const string IsDocument = "isdocument";
    public const string FileName = "filename";
    public const string MimeType = "mimetype";
    public const string DocumentBody = "documentbody";
}
