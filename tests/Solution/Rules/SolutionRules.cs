namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Every rule an unpacked solution of this product keeps.</summary>
internal static class SolutionRules
{
    /// <param name="publicKeyToken">Token of the key the plug-in assembly is signed with.</param>
    public static IReadOnlyList<ISolutionRule> All(string publicKeyToken) =>
    [
        new CascadeRule(),
        new CasingRule(),
        new ChoiceRule(),
        new ContainerRule(),
        new CustomApiRule(),
        new DescriptionRule(),
        new EncodingRule(),
        new ExternalKeyRule(),
        new FormRule(),
        new IdentifierRule(),
        new KeyColumnsRule(),
        new LookupRule(),
        new MoneyRule(),
        new PluginAssemblyRule(publicKeyToken),
        new RelationshipIndexRule(),
        new RoleRule(),
        new RootComponentRule(),
        new SchemaNameRule(),
        new StatusRule(),
        new SubGridRule(),
        new TableCompletenessRule(),
        new VersionRule(),
        new ViewColumnsRule(),
        new ViewSetRule(),
    ];
}
