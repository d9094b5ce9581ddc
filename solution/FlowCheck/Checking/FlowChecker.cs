using PowerPlatformMagento.FlowCheck.Checking.Rules;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.Checking;

/// <summary>Looks for what would make a flow fail to run, before it runs.</summary>
public static class FlowChecker
{
    private static readonly IFlowRule[] Rules =
    [
        new NameRule(), new TypeRule(), new OrderRule(), new ExpressionRule(), new ActionReferenceRule(), new LoopReferenceRule(), new VariableRule(),
        new OutputPathRule(), new ParameterRule(), new ConnectionRule(), new TriggerRule(), new InputRule(),
    ];

    /// <summary>Checks all flows of a catalog.</summary>
    /// <param name="catalog">The flows.</param>
    /// <param name="connectors">Connectors by the names flows have for them; operations of others are reported as unknown.</param>
    public static IReadOnlyList<FlowFinding> Check(FlowCatalog catalog, IReadOnlyDictionary<string, IConnectorChecks> connectors)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(connectors);
        return [.. catalog.Flows.SelectMany(flow => Check(flow, catalog, connectors))];
    }

    private static IEnumerable<FlowFinding> Check(FlowDefinition flow, FlowCatalog catalog, IReadOnlyDictionary<string, IConnectorChecks> connectors)
    {
        var subject = new FlowSubject(flow, catalog, connectors);
        return Rules.SelectMany(rule => rule.Check(subject))
            .Select(problem => new FlowFinding(flow.Name, problem.Element, problem.Text))
            .Distinct();
    }
}
