namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>A path or query parameter.</summary>
/// <param name="Place"><c>path</c> or <c>query</c>.</param>
internal sealed record Parameter(string Name, string Place, Type Type, FieldDetails Details)
{
    public bool IsRequired => Place == "path" || Details.IsRequired == true;
}
