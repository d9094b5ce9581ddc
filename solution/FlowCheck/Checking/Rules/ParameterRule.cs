namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Parameters are declared, and environment variables behind them exist.</summary>
internal sealed class ParameterRule : IFlowRule
{
    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        foreach (var (element, _, call) in subject.Calls().Where(use => use.Call.Is("parameters")))
        {
            if (call.FirstText is not { } name || !subject.Flow.Parameters.ContainsKey(name))
            {
                yield return (element, $"{call} refers to a parameter that is not declared");
            }
        }

        foreach (var parameter in subject.Flow.Parameters.Values)
        {
            if (parameter.EnvironmentVariable is { } variable && !subject.Catalog.EnvironmentVariables.ContainsKey(variable))
            {
                yield return ($"parameter {parameter.Name}", $"there is no environment variable {variable}");
            }
        }
    }
}
