namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>Server side of the core solution made for tests: assembly, step, Custom API, environment variable, role.</summary>
internal static class FixturePlugins
{
    public const string AssemblyId = "99999999-0000-5000-8000-000000000001";

    public const string PluginId = "99999999-0000-5000-8000-000000000002";

    public const string ActivityId = "99999999-0000-5000-8000-000000000003";

    public const string Step = "{99999999-0000-5000-8000-000000000004}";

    public const string Update = "20bebb1b-ea3e-db11-86a7-000a3a5473e8";

    public static string Folder { get; } = $"PluginAssemblies/ParcelsPlugins-{AssemblyId.ToUpperInvariant()}/ParcelsPlugins.dll";

    public static string Assembly() => $"""
        <PluginAssembly FullName="{FixtureAssembly.FullName}" PluginAssemblyId="{AssemblyId}" CustomizationLevel="1">
          <IsolationMode>2</IsolationMode><SourceType>0</SourceType><IntroducedVersion>1.0.0.0</IntroducedVersion><IsCustomizable>0</IsCustomizable><FileName>/{Folder}</FileName>
          <PluginTypes>
            <PluginType AssemblyQualifiedName="{FixtureAssembly.Activity}, {FixtureAssembly.FullName}" PluginTypeId="{ActivityId}" Name="Print Label">
              <FriendlyName>{ActivityId}</FriendlyName><WorkflowActivityGroupName>Parcels (1.0.0.0)</WorkflowActivityGroupName>
            </PluginType>
            <PluginType AssemblyQualifiedName="{FixtureAssembly.Plugin}, {FixtureAssembly.FullName}" PluginTypeId="{PluginId}" Name="{FixtureAssembly.Plugin}"><FriendlyName>{PluginId}</FriendlyName></PluginType>
          </PluginTypes>
        </PluginAssembly>
        """;

    public static string StepXml() => $$"""
        <SdkMessageProcessingStep Name="WeighParcel: Update of mag_parcel" SdkMessageProcessingStepId="{{Step}}">
          <SdkMessageId>{{Update}}</SdkMessageId><PluginTypeName>{{FixtureAssembly.Plugin}}, {{FixtureAssembly.FullName}}</PluginTypeName><PluginTypeId>{{PluginId}}</PluginTypeId>
          <PrimaryEntity>mag_parcel</PrimaryEntity><AsyncAutoDelete>0</AsyncAutoDelete><FilteringAttributes>mag_weight,mag_condition</FilteringAttributes><InvocationSource>0</InvocationSource>
          <Mode>0</Mode><Rank>1</Rank><EventHandlerTypeCode>4602</EventHandlerTypeCode><Stage>20</Stage><IsCustomizable>0</IsCustomizable><IsHidden>0</IsHidden>
          <SupportedDeployment>0</SupportedDeployment><IntroducedVersion>1.0.0.0</IntroducedVersion>
          <SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name="before">
            <SdkMessageProcessingStepImageId>{99999999-0000-5000-8000-000000000005}</SdkMessageProcessingStepImageId><Attributes>mag_weight</Attributes><EntityAlias>before</EntityAlias>
            <ImageType>0</ImageType><MessagePropertyName>Target</MessagePropertyName><IsCustomizable>0</IsCustomizable>
          </SdkMessageProcessingStepImage></SdkMessageProcessingStepImages>
        </SdkMessageProcessingStep>
        """;

    public static string Role() => """
        <Role id="{88888888-0000-5000-8000-000000000001}" name="Parcel Clerk">
          <IsCustomizable>1</IsCustomizable><IsAutoAssigned>0</IsAutoAssigned><Description>Works with parcels.</Description>
          <RolePrivileges><RolePrivilege name="prvReadContact" level="Global" /><RolePrivilege name="prvReadmag_Parcel" level="Global" /></RolePrivileges>
        </Role>
        """;

    public static string CustomApi() => $"""
        <customapi uniquename="mag_WeighParcel">
          <allowedcustomprocessingsteptype>0</allowedcustomprocessingsteptype>
          <bindingtype>0</bindingtype>
          {Labels("Weigh Parcel")}
          <executeprivilegename>prvReadmag_Parcel</executeprivilegename>
          <iscustomizable>0</iscustomizable>
          <isfunction>0</isfunction>
          <isprivate>0</isprivate>
          <name>mag_WeighParcel</name>
          <plugintypeid>
            <plugintypeexportkey>{PluginId}</plugintypeexportkey>
          </plugintypeid>
          <workflowsdkstepenabled>0</workflowsdkstepenabled>
        </customapi>
        """;

    public static string Request() => $"""
        <customapirequestparameter uniquename="ParcelId">
          {Labels("Parcel")}
          <iscustomizable>0</iscustomizable>
          <isoptional>0</isoptional>
          <name>mag_WeighParcel.ParcelId</name>
          <type>12</type>
        </customapirequestparameter>
        """;

    public static string Response() => $"""
        <customapiresponseproperty uniquename="Weight">
          {Labels("Weight")}
          <iscustomizable>0</iscustomizable>
          <name>mag_WeighParcel.Weight</name>
          <type>2</type>
        </customapiresponseproperty>
        """;

    /// <param name="name">Schema name.</param>
    /// <param name="type">Number of the type.</param>
    /// <param name="value">Default; null for none.</param>
    public static string Variable(string name, string type, string? value) => $"""
        <environmentvariabledefinition schemaname="{name}">
          {(value is null ? string.Empty : $"<defaultvalue>{value}</defaultvalue>")}
          {Labels(name)}
          <introducedversion>1.0.0.0</introducedversion>
          <iscustomizable>1</iscustomizable>
          <isrequired>0</isrequired>
          <secretstore>0</secretstore>
          <type>{type}</type>
        </environmentvariabledefinition>
        """;

    private static string Labels(string text) => $"""
        <description default="{text}."><label description="{text}." languagecode="1033" /></description>
          <displayname default="{text}"><label description="{text}" languagecode="1033" /></displayname>
        """;
}
