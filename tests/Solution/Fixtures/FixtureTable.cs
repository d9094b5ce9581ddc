namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>The table of the core solution made for tests: parcels, with a choice, a contact and an alternate key.</summary>
internal static class FixtureTable
{
    public static string[] Relationships { get; } =
    [
        "business_unit_mag_Parcel", "lk_mag_Parcel_createdby", "lk_mag_Parcel_modifiedby", "mag_contact_mag_parcel", "owner_mag_Parcel", "team_mag_Parcel", "user_mag_Parcel",
    ];

    private static readonly string[] Settings =
    [
        "IsDuplicateCheckSupported", "IsBusinessProcessEnabled", "IsConnectionsEnabled", "IsAuditEnabled", "IsActivity", "IsActivityParty", "IsReplicated", "IsMailMergeEnabled",
        "IsVisibleInMobile", "IsQuickCreateEnabled", "SyncToExternalSearchIndex", "IsCustomizable", "IsRenameable", "IsMappable", "CanCreateAttributes", "CanCreateForms",
        "CanCreateCharts", "CanCreateViews", "EnforceStateTransitions", "ChangeTrackingEnabled",
    ];

    public static string Entity() => $"""
        <Entity xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <Name LocalizedName="Parcel" OriginalName="Parcel">mag_Parcel</Name>
          <EntityInfo>
            <entity Name="mag_Parcel">
              <LocalizedNames><LocalizedName description="Parcel" languagecode="1033" /></LocalizedNames>
              <LocalizedCollectionNames><LocalizedCollectionName description="Parcels" languagecode="1033" /></LocalizedCollectionNames>
              <Descriptions><Description description="A parcel." languagecode="1033" /></Descriptions>
              <attributes>{string.Concat(Columns())}</attributes>
              <EntityKeys>
                <EntityKey>
                  <Name>mag_ExternalKey_Key</Name><LogicalName>mag_externalkey_key</LogicalName><IntroducedVersion>1.0.0.0</IntroducedVersion><IsCustomizable>0</IsCustomizable>
                  <EntityKeyAttributes><AttributeName>mag_externalkey</AttributeName></EntityKeyAttributes>
                  <displaynames><displayname description="External key" languagecode="1033" /></displaynames>
                </EntityKey>
              </EntityKeys>
              <EntitySetName>mag_parcels</EntitySetName>
              <OwnershipTypeMask>UserOwned</OwnershipTypeMask>
              <IntroducedVersion>1.0.0.0</IntroducedVersion>
              {string.Concat(Settings.Select(setting => $"<{setting}>0</{setting}>"))}
              <IconVectorName>mag_/icons/mag_parcel.svg</IconVectorName>
            </entity>
          </EntityInfo>
          <FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml />
        </Entity>
        """;

    public static string Contact() => $"""
        <Entity xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <Name LocalizedName="Contact" OriginalName="">Contact</Name>
          <EntityInfo><entity Name="Contact"><attributes>{Own("mag_LastParcelOn", "datetime", "<Format>datetime</Format><Behavior>1</Behavior>")}</attributes></entity></EntityInfo>
          <RibbonDiffXml />
        </Entity>
        """;

    public static string Ribbon() => """
        <RibbonDiffXml><CustomActions /><Templates><RibbonTemplates Id="Mscrm.Templates"></RibbonTemplates></Templates><CommandDefinitions />
          <RuleDefinitions><TabDisplayRules /><DisplayRules /><EnableRules /></RuleDefinitions><LocLabels /></RibbonDiffXml>
        """;

    public static string Relationship(string name, string parent, string column) => $"""
        <EntityRelationship Name="{name}">
          <EntityRelationshipType>OneToMany</EntityRelationshipType><IsCustomizable>1</IsCustomizable><IntroducedVersion>1.0.0.0</IntroducedVersion><IsHierarchical>0</IsHierarchical>
          <ReferencingEntityName>mag_Parcel</ReferencingEntityName><ReferencedEntityName>{parent}</ReferencedEntityName>
          <CascadeAssign>NoCascade</CascadeAssign><CascadeDelete>RemoveLink</CascadeDelete><CascadeReparent>NoCascade</CascadeReparent>
          <CascadeShare>NoCascade</CascadeShare><CascadeUnshare>NoCascade</CascadeUnshare>
          <ReferencingAttributeName>{column}</ReferencingAttributeName>
          <RelationshipDescription><Descriptions><Description description="Parcels of it." languagecode="1033" /></Descriptions></RelationshipDescription>
        </EntityRelationship>
        """;

    private static IEnumerable<string> Columns() =>
    [
        Column("mag_ParcelId", "primarykey", "systemrequired", "ValidForAdvancedFind|RequiredForGrid", string.Empty),
        Column("mag_Name", "nvarchar", "required", "PrimaryName|ValidForAdvancedFind|ValidForForm|ValidForGrid|RequiredForForm", "<Format>text</Format><MaxLength>100</MaxLength><Length>200</Length>"),
        Column("mag_ExternalKey", "nvarchar", "required", "ValidForAdvancedFind|ValidForForm|ValidForGrid", "<Format>text</Format><MaxLength>100</MaxLength><Length>200</Length>"),
        Own("mag_Weight", "decimal", "<MinValue>0</MinValue><MaxValue>1000</MaxValue><Accuracy>2</Accuracy>"),
        Own("mag_Condition", "picklist", "<AppDefaultValue>772100000</AppDefaultValue><OptionSetName>mag_condition</OptionSetName>"),
        Own("mag_ContactId", "lookup", "<LookupStyle>single</LookupStyle><LookupTypes />"),
        .. System(),
    ];

    private static IEnumerable<string> System() =>
        new[] { ("CreatedBy", "lookup"), ("CreatedOnBehalfBy", "lookup"), ("ModifiedBy", "lookup"), ("ModifiedOnBehalfBy", "lookup"), ("CreatedOn", "datetime"), ("ModifiedOn", "datetime") }
            .Concat([("OverriddenCreatedOn", "datetime"), ("ImportSequenceNumber", "int"), ("TimeZoneRuleVersionNumber", "int"), ("UTCConversionTimeZoneCode", "int")])
            .Concat([("OwnerId", "owner"), ("OwningBusinessUnit", "lookup"), ("OwningTeam", "lookup"), ("OwningUser", "lookup")])
            .Select(pair => Column(pair.Item1, pair.Item2, "none", string.Empty, string.Empty))
            .Append(Column("statecode", "state", "systemrequired", string.Empty, """
                <optionset Name="mag_parcel_statecode"><OptionSetType>state</OptionSetType><states><state value="0" defaultstatus="1" /><state value="1" defaultstatus="2" /></states></optionset>
                """))
            .Append(Column("statuscode", "status", "none", string.Empty, """
                <optionset Name="mag_parcel_statuscode"><OptionSetType>status</OptionSetType><statuses><status value="1" state="0" /><status value="2" state="1" /></statuses></optionset>
                """));

    private static string Own(string name, string type, string more) => Column(name, type, "none", "ValidForAdvancedFind|ValidForForm|ValidForGrid", more);

    private static string Column(string name, string type, string required, string mask, string more) => $"""
        <attribute PhysicalName="{name}">
          <Type>{type}</Type><Name>{name.ToLowerInvariant()}</Name><LogicalName>{name.ToLowerInvariant()}</LogicalName>
          <RequiredLevel>{required}</RequiredLevel><DisplayMask>{mask}</DisplayMask>
          <IsCustomField>{(name.StartsWith("mag_", StringComparison.Ordinal) ? 1 : 0)}</IsCustomField><IntroducedVersion>1.0.0.0</IntroducedVersion>
          {more}
          <displaynames><displayname description="{name}" languagecode="1033" /></displaynames>
          <Descriptions><Description description="Column {name}." languagecode="1033" /></Descriptions>
        </attribute>
        """;
}
