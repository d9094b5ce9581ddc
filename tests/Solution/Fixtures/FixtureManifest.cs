namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>Manifest, residue and relationship index of a solution made for a test.</summary>
internal static class FixtureManifest
{
    private const string Address = """
        <Address><AddressNumber>NUMBER</AddressNumber><AddressTypeCode>1</AddressTypeCode><ShippingMethodCode>1</ShippingMethodCode></Address>
        """;

    public static string Solution(string uniqueName, params string[] rootComponents) => $"""
        <ImportExportXml version="9.2.24101.200" SolutionPackageVersion="9.2" languagecode="1033" generatedBy="CrmLive" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <SolutionManifest>
            <UniqueName>{uniqueName}</UniqueName>
            <LocalizedNames><LocalizedName description="{uniqueName}" languagecode="1033" /></LocalizedNames>
            <Descriptions><Description description="Made for tests." languagecode="1033" /></Descriptions>
            <Version>1.2.0.0</Version>
            <Managed>2</Managed>
            <Publisher>
              <UniqueName>parcels</UniqueName>
              <LocalizedNames><LocalizedName description="Parcels" languagecode="1033" /></LocalizedNames>
              <Descriptions><Description description="Publisher of the tests." languagecode="1033" /></Descriptions>
              <EMailAddress xsi:nil="true"></EMailAddress>
              <SupportingWebsiteUrl xsi:nil="true"></SupportingWebsiteUrl>
              <CustomizationPrefix>mag</CustomizationPrefix>
              <CustomizationOptionValuePrefix>77210</CustomizationOptionValuePrefix>
              <Addresses>{Address.Replace("NUMBER", "1", StringComparison.Ordinal)}{Address.Replace("NUMBER", "2", StringComparison.Ordinal)}</Addresses>
            </Publisher>
            <RootComponents>{string.Concat(rootComponents.Select(component => $"<RootComponent {component} />"))}</RootComponents>
            <MissingDependencies />
          </SolutionManifest>
        </ImportExportXml>
        """;

    /// <param name="references">Content of connectionreferences; null leaves the container out.</param>
    /// <param name="containers">Containers besides those that are always there, in any order.</param>
    public static string Residue(string? references, params string[] containers)
    {
        string[] always = ["Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityMaps", "EntityRelationships", "OrganizationSettings", "optionsets", "CustomControls", "EntityDataProviders"];
        var names = Packer.Packing.ContainerLayout.Order.Where(name => always.Contains(name) || containers.Contains(name)).Select(name => $"<{name} />");
        return $"""
            <ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              {string.Concat(names)}
              {(references is null ? string.Empty : $"<connectionreferences>{references}</connectionreferences>")}
              <Languages><Language>1033</Language></Languages>
            </ImportExportXml>
            """;
    }

    public static string Index(params string[] relationships) =>
        $"<EntityRelationships>{string.Concat(relationships.Select(name => $"<EntityRelationship Name=\"{name}\" />"))}</EntityRelationships>";
}
