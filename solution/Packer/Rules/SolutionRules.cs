using PowerPlatformMagento.Packer.Rules.Access;
using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Packer.Rules;

/// <summary>Every rule a solution of this product keeps.</summary>
internal static class SolutionRules
{
    public static IReadOnlyList<ISolutionRule> All { get; } =
    [
        .. OfPackages(), .. OfTables(), .. OfInterface(), .. OfPlugins(), .. OfFlows(),
    ];

    private static IEnumerable<ISolutionRule> OfPackages() =>
    [
        new ContainerRule(), new EncodingRule(), new IdentifierRule(), new LanguageRule(), new ManagedVariantRule(), new ManifestRule(), new PayloadRule(),
        new PublisherRule(), new RootComponentRule(), new StrayFileRule(), new VersionRule(), new VocabularyRule(),
    ];

    private static IEnumerable<ISolutionRule> OfTables() =>
    [
        new CascadeRule(), new CasingRule(), new ChoiceRule(), new DescriptionRule(), new ExternalKeyRule(), new KeyColumnsRule(), new LookupRule(),
        new MoneyRule(), new RelationshipIndexRule(), new RoleRule(), new SchemaNameRule(), new StatusRule(), new TableCompletenessRule(),
    ];

    private static IEnumerable<ISolutionRule> OfInterface() =>
    [
        new AppRule(), new ChartRule(), new DashboardRule(), new FormRule(), new QuickViewRule(), new SiteMapRule(), new SubGridRule(),
        new ViewColumnsRule(), new ViewSetRule(), new WebResourceRule(),
    ];

    private static IEnumerable<ISolutionRule> OfPlugins() =>
    [
        new CustomApiRule(), new PluginAssemblyRule(), new ShippedAssemblyRule(), new StepFilterRule(), new StepImageRule(), new StepOverlapRule(),
        new StepReadRule(), new StepRule(), new StepSecretRule(),
    ];

    private static IEnumerable<ISolutionRule> OfFlows() =>
    [
        new ConnectionReferenceRule(), new ConnectorPartRule(), new ConnectorRule(), new EnvironmentVariableRule(), new FlowAttachmentRule(), new FlowConnectionRule(),
        new FlowContentRule(), new FlowFileRule(), new FlowLoopRule(), new FlowReferenceRule(),
    ];
}
