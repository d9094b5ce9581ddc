namespace Microsoft.Xrm.Sdk.Extensions;

public static class ContextExtensions
{
    public static T InputParameterOrDefault<T>(this IPluginExecutionContext context, string parameterName) =>
        context.InputParameters.Contains(parameterName) ? (T)context.InputParameters[parameterName] : default;
}
