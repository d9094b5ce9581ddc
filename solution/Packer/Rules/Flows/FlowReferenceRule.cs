using System.Text.RegularExpressions;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A flow names existing parameters, actions, variables, Custom APIs, tables and columns (solution checker: flow-avoid-invalid-reference).</summary>
internal sealed partial class FlowReferenceRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from flow in FlowFiles.Of(solution)
        from problem in OfParameters(solution, flow.Flow).Concat(OfActions(solution, flow.Flow)).Concat(OfTriggers(solution, flow.Flow)).Concat(OfAddresses(flow.Flow))
        select new Finding(flow.File, problem.Element, problem.Text, problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> OfParameters(UnpackedSolution solution, FlowDefinition flow)
    {
        var variables = solution.Reachable.SelectMany(reachable => reachable.Variables).Select(variable => variable.Xml.Attr("schemaname")).ToHashSet();
        foreach (var (name, parameter) in flow.Parameters)
        {
            if (FlowDefinition.Text(parameter, "metadata", "schemaName") is { } variable && !variables.Contains(variable))
            {
                yield return ($"parameter {name}", $"environment variable \"{variable}\" is not defined", "Add its definition to this solution or an earlier one.");
            }
        }

        var declared = flow.Parameters.Select(parameter => parameter.Key).ToHashSet();
        foreach (var name in ParameterUse().Matches(flow.Source).Select(match => match.Groups["name"].Value).Distinct().Where(name => !declared.Contains(name)))
        {
            yield return ($"parameter {name}", "is used but not declared", "Declare it in definition/parameters.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfActions(UnpackedSolution solution, FlowDefinition flow)
    {
        var names = flow.Actions.Select(action => action.Name).ToHashSet();
        foreach (var action in flow.Actions)
        {
            var waits = (action.Json["runAfter"] as System.Text.Json.Nodes.JsonObject ?? []).Select(pair => pair.Key);
            foreach (var missing in waits.Where(name => !action.Siblings.Contains(name)))
            {
                yield return ($"action {action.Name}", $"runs after \"{missing}\", which is not beside it", "Name an action of the same scope in runAfter.");
            }

            if (action.Parameter("actionName") is { } api && solution.IsOwnName(api)
                && !solution.Reachable.SelectMany(reachable => reachable.CustomApis).Any(candidate => candidate.Xml.Attr("uniquename") == api))
            {
                yield return ($"action {action.Name}", $"Custom API \"{api}\" is not defined", "Name one of the solutions.");
            }

            if (action.Parameter("entityName") is { } set && solution.IsOwnName(set)
                && !solution.Reachable.SelectMany(reachable => reachable.OwnTables).Any(table => table.Info.Text("EntitySetName") == set))
            {
                yield return ($"action {action.Name}", $"no table has the entity set \"{set}\"", "Write EntitySetName of the table.");
            }
        }

        foreach (var name in ActionUse().Matches(flow.Source).Select(match => match.Groups["name"].Value).Distinct().Where(name => !names.Contains(name)))
        {
            yield return ($"action {name}", "is referred to but does not exist", "Name an existing action in outputs(), body(), actions() and items().");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfTriggers(UnpackedSolution solution, FlowDefinition flow)
    {
        foreach (var trigger in flow.Triggers.Where(trigger => trigger.Parameter("subscriptionRequest/entityname") is not null))
        {
            var table = trigger.Parameter("subscriptionRequest/entityname")!;
            if (!solution.Schema.HasTable(table))
            {
                yield return ($"trigger {trigger.Name}", $"table \"{table}\" is not defined", "Name a table by its logical name.");
                continue;
            }

            var columns = (trigger.Parameter("subscriptionRequest/filteringattributes") ?? string.Empty).Names();
            foreach (var column in columns.Where(column => !solution.Schema.HasColumn(table, column)))
            {
                yield return ($"trigger {trigger.Name}", $"{table} has no column \"{column}\"", "Name an existing column in filteringattributes.");
            }
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfAddresses(FlowDefinition flow) =>
        Address().Matches(flow.Source).Select(match => match.Value).Distinct()
            .Select(address => ("definition", $"holds the address of one environment, {address}", "Use an environment variable or the current environment."));

    [GeneratedRegex(@"parameters\('(?<name>[^']+)'\)")]
    private static partial Regex ParameterUse();

    [GeneratedRegex(@"(?<![A-Za-z])(outputs|body|actions|items)\('(?<name>[^']+)'\)")]
    private static partial Regex ActionUse();

    [GeneratedRegex(@"https://[\w-]+\.(api\.)?crm\d*\.dynamics\.com|https://[\w-]+\.sharepoint\.com", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
