namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>Three small solutions that hold a component of every kind the packer knows, and keep all rules.</summary>
internal static class FixtureSolutions
{
    public static SolutionFiles Core { get; } = MakeCore();

    public static SolutionFiles Connector { get; } = MakeConnector();

    public static SolutionFiles Flows { get; } = MakeFlows();

    public static IReadOnlyList<SolutionFiles> All { get; } = [Core, Connector, Flows];

    /// <summary>A copy of the core solution to be spoilt.</summary>
    public static SolutionCopy SpoilCore() => new(Core);

    /// <summary>A copy of the connector solution to be spoilt; the core solution is before it.</summary>
    public static SolutionCopy SpoilConnector() => new(Connector, UnpackedSolution.Of(Core));

    /// <summary>A copy of the flow solution to be spoilt; both others are before it.</summary>
    public static SolutionCopy SpoilFlows()
    {
        var core = UnpackedSolution.Of(Core);
        return new SolutionCopy(Flows, core, UnpackedSolution.Of(Connector, core));
    }

    private static SolutionFiles MakeCore()
    {
        var files = new FixtureFiles()
            .Xml("Other/Solution.xml", FixtureManifest.Solution("Parcels", [.. CoreComponents()]))
            .Xml("Other/Customizations.xml", FixtureManifest.Residue(null, "Dashboards", "WebResources", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules"))
            .Xml("Other/Relationships.xml", FixtureManifest.Index(FixtureTable.Relationships))
            .Xml("Entities/mag_Parcel/Entity.xml", FixtureTable.Entity())
            .Xml("Entities/mag_Parcel/RibbonDiff.xml", FixtureTable.Ribbon())
            .Xml("Entities/Contact/Entity.xml", FixtureTable.Contact().Replace("<RibbonDiffXml />", "<FormXml /><RibbonDiffXml />", StringComparison.Ordinal))
            .Xml($"Entities/mag_Parcel/FormXml/main/{FixtureInterface.MainForm}.xml", FixtureInterface.Form(FixtureInterface.MainForm, "Parcel", FixtureInterface.MainCells()))
            .Xml($"Entities/mag_Parcel/FormXml/main/{FixtureInterface.MainForm}_managed.xml", FixtureInterface.Form(FixtureInterface.MainForm, "Parcel, managed", FixtureInterface.MainCells()))
            .Xml($"Entities/mag_Parcel/FormXml/quick/{FixtureInterface.QuickForm}.xml", FixtureInterface.Form(FixtureInterface.QuickForm, "Parcel summary", Cell("c1", "mag_name")))
            .Xml($"Entities/Contact/FormXml/quick/{FixtureInterface.ContactForm}.xml", FixtureInterface.Form(FixtureInterface.ContactForm, "Contact summary", Cell("c2", "emailaddress1")))
            .Xml($"Entities/mag_Parcel/Visualizations/{FixtureInterface.Chart}.xml", FixtureInterface.ChartXml())
            .Xml($"Dashboards/{FixtureInterface.Dashboard}.xml", FixtureInterface.DashboardXml())
            .Xml("AppModules/mag_Parcels/AppModule.xml", FixtureInterface.AppXml())
            .Xml("AppModuleSiteMaps/mag_Parcels/AppModuleSiteMap.xml", FixtureInterface.SiteMapXml("Parcels"))
            .Xml("AppModuleSiteMaps/mag_Parcels/AppModuleSiteMap_managed.xml", FixtureInterface.SiteMapXml("Parcels, managed"))
            .Xml("WebResources/mag_/icons/mag_parcel.svg.data.xml", FixtureInterface.WebResource(FixtureInterface.Icon, "mag_/icons/mag_parcel.svg", "11"))
            .Text("WebResources/mag_/icons/mag_parcel.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" />")
            .Xml("WebResources/mag_/defaults/parcels.xml.data.xml", FixtureInterface.WebResource(FixtureInterface.Data, "mag_/defaults/parcels.xml", "4"))
            .Text("WebResources/mag_/defaults/parcels.xml", "<parcels />")
            .Xml("OptionSets/mag_condition.xml", Choice())
            .Xml("Roles/Parcel Clerk.xml", FixturePlugins.Role())
            .Xml(FixturePlugins.Folder + ".data.xml", FixturePlugins.Assembly())
            .Bytes(FixturePlugins.Folder, FixtureAssembly.Build())
            .Xml($"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml", FixturePlugins.StepXml())
            .Text("customapis/mag_WeighParcel/customapi.xml", FixturePlugins.CustomApi())
            .Text("customapis/mag_WeighParcel/customapirequestparameters/ParcelId/customapirequestparameter.xml", FixturePlugins.Request())
            .Text("customapis/mag_WeighParcel/customapiresponseproperties/Weight/customapiresponseproperty.xml", FixturePlugins.Response())
            .Text("environmentvariabledefinitions/mag_Warehouse/environmentvariabledefinition.xml", FixturePlugins.Variable("mag_Warehouse", "100000000", "Main"));
        foreach (var (id, type) in FixtureInterface.Views)
        {
            files.Xml($"Entities/mag_Parcel/SavedQueries/{id}.xml", FixtureInterface.View(id, type));
        }

        foreach (var group in Relationships().GroupBy(relationship => relationship.Parent))
        {
            files.Xml($"Other/Relationships/{group.Key}.xml", $"<EntityRelationships>{string.Concat(group.Select(one => FixtureTable.Relationship(one.Name, one.Parent, one.Column)))}</EntityRelationships>");
        }

        return files.As("solution/core");
    }

    private static SolutionFiles MakeConnector() => new FixtureFiles()
        .Xml("Other/Solution.xml", FixtureManifest.Solution(
            "ParcelsConnector", $$"""type="372" id="{{{FixtureFlow.ConnectorId}}}" schemaName="{{FixtureFlow.Connector}}" behavior="0" """, """type="380" schemaName="mag_ParcelHost" behavior="0" """, """type="380" schemaName="mag_ParcelToken" behavior="0" """))
        .Xml("Other/Customizations.xml", FixtureManifest.Residue(null, "Connectors"))
        .Xml("Other/Relationships.xml", FixtureManifest.Index())
        .Xml($"Connectors/{FixtureFlow.Connector}.xml", FixtureFlow.ConnectorXml())
        .Text($"Connectors/{FixtureFlow.Connector}_openapidefinition.json", FixtureFlow.Definition)
        .Text($"Connectors/{FixtureFlow.Connector}_connectionparameters.json", "{}")
        .Text($"Connectors/{FixtureFlow.Connector}_policytemplateinstances.json", "null")
        .Bytes($"Connectors/{FixtureFlow.Connector}_iconblob.Png", [0x89, 0x50, 0x4E, 0x47])
        .Text("environmentvariabledefinitions/mag_ParcelHost/environmentvariabledefinition.xml", FixturePlugins.Variable("mag_ParcelHost", "100000000", null))
        .Text("environmentvariabledefinitions/mag_ParcelToken/environmentvariabledefinition.xml", FixturePlugins.Variable("mag_ParcelToken", "100000005", null))
        .As("solution/connector");

    private static SolutionFiles MakeFlows() => new FixtureFiles()
        .Xml("Other/Solution.xml", FixtureManifest.Solution("ParcelsFlows", $$"""type="29" id="{{{FixtureFlow.FlowId}}}" behavior="0" """))
        .Xml("Other/Customizations.xml", FixtureManifest.Residue(FixtureFlow.References()))
        .Xml("Other/Relationships.xml", FixtureManifest.Index())
        .Xml(FixtureFlow.File + ".data.xml", FixtureFlow.Data())
        .Text(FixtureFlow.File, FixtureFlow.Json)
        .As("solution/flows");

    private static string Cell(string id, string column) =>
        FixtureInterface.Cell(id, $$"""<control id="{{column}}" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" datafieldname="{{column}}" />""");

    private static string Choice() => """
        <optionset Name="mag_condition" localizedName="Condition">
          <OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal><IntroducedVersion>1.0.0.0</IntroducedVersion><IsCustomizable>1</IsCustomizable><ExternalTypeName></ExternalTypeName>
          <displaynames><displayname description="Condition" languagecode="1033" /></displaynames>
          <Descriptions><Description description="How a parcel looks." languagecode="1033" /></Descriptions>
          <options><option value="772100000"><labels><label description="New" languagecode="1033" /></labels><Descriptions><Description description="Unopened." languagecode="1033" /></Descriptions></option></options>
        </optionset>
        """;

    private static IEnumerable<(string Name, string Parent, string Column)> Relationships() =>
    [
        ("mag_contact_mag_parcel", "Contact", "mag_ContactId"), ("business_unit_mag_Parcel", "BusinessUnit", "OwningBusinessUnit"), ("lk_mag_Parcel_createdby", "SystemUser", "CreatedBy"),
        ("lk_mag_Parcel_modifiedby", "SystemUser", "ModifiedBy"), ("owner_mag_Parcel", "Owner", "OwnerId"), ("team_mag_Parcel", "Team", "OwningTeam"), ("user_mag_Parcel", "SystemUser", "OwningUser"),
    ];

    private static IEnumerable<string> CoreComponents() =>
    [
        """type="1" schemaName="contact" behavior="2" """, """type="1" schemaName="mag_parcel" behavior="0" """, """type="9" schemaName="mag_condition" behavior="0" """,
        """type="20" id="{88888888-0000-5000-8000-000000000001}" behavior="0" """, $"""type="60" id="{FixtureInterface.ContactForm}" behavior="0" """, $"""type="60" id="{FixtureInterface.Dashboard}" behavior="0" """,
        """type="61" schemaName="mag_/icons/mag_parcel.svg" behavior="0" """, """type="61" schemaName="mag_/defaults/parcels.xml" behavior="0" """,
        """type="62" schemaName="mag_Parcels" behavior="0" """, """type="80" schemaName="mag_Parcels" behavior="0" """,
        $$"""type="91" id="{{{FixturePlugins.AssemblyId}}}" schemaName="{{FixtureAssembly.FullName}}" behavior="0" """, $"""type="92" id="{FixturePlugins.Step}" behavior="0" """,
        """type="380" schemaName="mag_Warehouse" behavior="0" """,
    ];
}
