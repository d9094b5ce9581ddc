namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>What people see of the core solution made for tests: forms, views, chart, dashboard, app, site map, web resources.</summary>
internal static class FixtureInterface
{
    public const string MainForm = "{11111111-0000-5000-8000-000000000001}";

    public const string QuickForm = "{11111111-0000-5000-8000-000000000002}";

    public const string ContactForm = "{11111111-0000-5000-8000-000000000003}";

    public const string Chart = "{22222222-0000-5000-8000-000000000001}";

    public const string Dashboard = "{33333333-0000-5000-8000-000000000001}";

    public const string Icon = "{44444444-0000-5000-8000-000000000001}";

    public const string Data = "{44444444-0000-5000-8000-000000000002}";

    /// <summary>Ids of the views by query type.</summary>
    public static IReadOnlyList<(string Id, string Type)> Views { get; } =
        [.. new[] { "0", "1", "2", "4", "64" }.Select((type, index) => ($"{{55555555-0000-5000-8000-00000000000{index}}}", type))];

    private static string Names(string name) =>
        $"""<LocalizedNames><LocalizedName description="{name}" languagecode="1033" /></LocalizedNames><Descriptions><Description description="{name} of the tests." languagecode="1033" /></Descriptions>""";

    public static string Form(string id, string name, string cells) => $"""
        <forms xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <systemform>
            <formid>{id}</formid><IntroducedVersion>1.0.0.0</IntroducedVersion><FormPresentation>1</FormPresentation><FormActivationState>1</FormActivationState>
            <form><tabs><tab id="{Part(id, "a1")}" name="general"><labels><label description="General" languagecode="1033" /></labels><columns><column width="100%"><sections>
              <section id="{Part(id, "a2")}" name="general"><labels><label description="General" languagecode="1033" /></labels><rows><row>{cells}</row></rows></section>
            </sections></column></columns></tab></tabs></form>
            <IsCustomizable>1</IsCustomizable><CanBeDeleted>1</CanBeDeleted>{Names(name)}
          </systemform>
        </forms>
        """;

    public static string MainCells() => $"""
        {Cell("b1", """<control id="mag_name" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" datafieldname="mag_name" />""")}
        {Cell("b2", """<control id="mag_condition" classid="{3EF39988-22BB-4F0B-BBBE-64B5A3748AEE}" datafieldname="mag_condition" />""")}
        {Cell("b3", $"""<control id="contactview" classid="{"{5C5600E0-1D6E-4205-A272-BE80DA87FD42}"}" datafieldname="mag_contactid"><parameters><QuickForms>&lt;QuickFormIds&gt;&lt;QuickFormId entityname="contact"&gt;{ContactForm.Trim('{', '}')}&lt;/QuickFormId&gt;&lt;/QuickFormIds&gt;</QuickForms></parameters></control>""")}
        """;

    public static string Cell(string id, string control) =>
        $$"""<cell id="{66666666-0000-5000-8000-0000000000{{id}}}"><labels><label description="Cell" languagecode="1033" /></labels>{{control}}</cell>""";

    public static string View(string id, string type) => $"""
        <savedqueries>
          <savedquery>
            <IsCustomizable>1</IsCustomizable><CanBeDeleted>1</CanBeDeleted><isquickfindquery>{(type == "4" ? 1 : 0)}</isquickfindquery><isprivate>0</isprivate><isdefault>1</isdefault>
            <savedqueryid>{id}</savedqueryid>
            <layoutxml><grid name="resultset" jump="mag_name" select="1" icon="1" preview="1"><row name="result" id="mag_parcelid"><cell name="mag_name" width="200" /><cell name="c.fullname" width="200" /></row></grid></layoutxml>
            <querytype>{type}</querytype>
            <fetchxml><fetch version="1.0" mapping="logical"><entity name="mag_parcel">
              <attribute name="mag_parcelid" /><attribute name="mag_name" /><order attribute="mag_name" descending="false" />
              <filter type="and"><condition attribute="statecode" operator="eq" value="0" /></filter>
              {(type == "4" ? """<filter type="or" isquickfindfields="1"><condition attribute="mag_name" operator="like" value="{0}" /></filter>""" : string.Empty)}
              <link-entity name="contact" from="contactid" to="mag_contactid" link-type="outer" alias="c"><attribute name="fullname" /></link-entity>
            </entity></fetch></fetchxml>
            <IntroducedVersion>1.0.0.0</IntroducedVersion>{Names("View " + type)}
          </savedquery>
        </savedqueries>
        """;

    public static string ChartXml() => $"""
        <visualization>
          <savedqueryvisualizationid>{Chart}</savedqueryvisualizationid>
          <datadescription><datadefinition>
            <fetchcollection><fetch mapping="logical" aggregate="true"><entity name="mag_parcel">
              <attribute name="mag_condition" groupby="true" alias="condition" /><attribute name="mag_parcelid" aggregate="count" alias="parcels" />
            </entity></fetch></fetchcollection>
            <categorycollection><category alias="condition"><measurecollection><measure alias="parcels" /></measurecollection></category></categorycollection>
          </datadefinition></datadescription>
          <presentationdescription><Chart><Series><Series ChartType="Column" /></Series></Chart></presentationdescription>
          <isdefault>0</isdefault>{Names("Parcels by condition")}<IsCustomizable>1</IsCustomizable><IntroducedVersion>1.0.0.0</IntroducedVersion><CanBeDeleted>1</CanBeDeleted>
        </visualization>
        """;

    public static string DashboardXml() => $$"""
        <Dashboard>
          {{Names("Parcels")}}<FormId>{{Dashboard}}</FormId><IsCustomizable>1</IsCustomizable><IsDefault>0</IsDefault>
          <FormXml><forms type="dashboard"><form><tabs><tab id="{77777777-0000-5000-8000-000000000001}"><labels><label description="Tab" languagecode="1033" /></labels><columns><column width="100%"><sections>
            <section id="{77777777-0000-5000-8000-000000000002}" columns="1"><rows><row>{{Cell("d1", Tile("chart", $"<ChartGridMode>Chart</ChartGridMode><VisualizationId>{Chart}</VisualizationId>"))}}</row></rows></section>
          </sections></column></columns></tab></tabs></form></forms></FormXml>
          <IntroducedVersion>1.0.0.0</IntroducedVersion><IsTabletEnabled>0</IsTabletEnabled>
        </Dashboard>
        """;

    public static string AppXml() => $$"""
        <AppModule>
          <UniqueName>mag_Parcels</UniqueName><IntroducedVersion>1.0.0.0</IntroducedVersion><WebResourceId>953b9fac-1e5e-e611-80d6-00155ded156f</WebResourceId>
          <statecode>0</statecode><statuscode>1</statuscode><FormFactor>1</FormFactor><ClientType>4</ClientType><NavigationType>0</NavigationType>
          <AppModuleComponents>
            <AppModuleComponent type="1" schemaName="mag_parcel" /><AppModuleComponent type="26" id="{{Views[0].Id}}" />
            <AppModuleComponent type="59" id="{{Chart}}" /><AppModuleComponent type="60" id="{{Dashboard}}" /><AppModuleComponent type="62" schemaName="mag_Parcels" />
          </AppModuleComponents>
          <AppModuleRoleMaps><Role id="{627090ff-40a3-4053-8790-584edc5be201}" /><Role id="{88888888-0000-5000-8000-000000000001}" /></AppModuleRoleMaps>
          {{Names("Parcels")}}
        </AppModule>
        """;

    /// <param name="title">Title of the sub-area, which the managed variant changes.</param>
    public static string SiteMapXml(string title) => $"""
        <AppModuleSiteMap>
          <SiteMapUniqueName>mag_Parcels</SiteMapUniqueName><ShowHome>True</ShowHome>
          <SiteMap IntroducedVersion="7.0.0.0"><Area Id="mag_area"><Titles><Title LCID="1033" Title="Parcels" /></Titles><Group Id="mag_group">
            <SubArea Id="mag_parcels" Entity="mag_parcel" VectorIcon="/WebResources/mag_/icons/mag_parcel.svg"><Titles><Title LCID="1033" Title="{title}" /></Titles></SubArea>
            <SubArea Id="mag_dashboard" Url="/main.aspx?pagetype=dashboard&amp;id={Dashboard.Trim('{', '}')}"><Titles><Title LCID="1033" Title="Dashboard" /></Titles></SubArea>
          </Group></Area></SiteMap>
          <LocalizedNames><LocalizedName description="Parcels" languagecode="1033" /></LocalizedNames>
        </AppModuleSiteMap>
        """;

    public static string WebResource(string id, string name, string type) => $"""
        <WebResource>
          <WebResourceId>{id}</WebResourceId><Name>{name}</Name><DisplayName>{name}</DisplayName><WebResourceType>{type}</WebResourceType><IntroducedVersion>1.0.0.0</IntroducedVersion>
          <IsCustomizable>0</IsCustomizable><CanBeDeleted>1</CanBeDeleted><IsHidden>0</IsHidden>
          <FileName>/WebResources/{name.Replace("/", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal)}{id.Trim('{', '}').ToUpperInvariant()}</FileName>
        </WebResource>
        """;

    /// <summary>Id of a tab or section of a form.</summary>
    private static string Part(string id, string part) => id.Replace("-0000-", $"-00{part}-", StringComparison.Ordinal);

    private static string Tile(string id, string more) =>
        $$"""<control id="{{id}}" classid="{E7A81278-8635-4d9e-8D4D-59480B391C5B}"><parameters><TargetEntityType>mag_parcel</TargetEntityType><ViewId>{{Views[0].Id}}</ViewId>{{more}}</parameters></control>""";
}
