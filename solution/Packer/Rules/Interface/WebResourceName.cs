namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>Names of web resources as site maps and tables write them.</summary>
internal static class WebResourceName
{
    private const string Path = "/WebResources/";

    private const string Directive = "$webresource:";

    /// <summary>Name of the web resource a reference leads to; null when it leads to something of the platform.</summary>
    public static string? OfReference(string reference) =>
        reference.StartsWith(Path, StringComparison.OrdinalIgnoreCase) ? reference[Path.Length..]
        : reference.StartsWith(Directive, StringComparison.OrdinalIgnoreCase) ? reference[Directive.Length..]
        : null;
}
