using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that look at what started the run.</summary>
internal static class TriggerFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("trigger", 0, 0, call => call.Scope.Trigger),
        new("triggerOutputs", 0, 0, Outputs),
        new("triggerBody", 0, 0, call => RunFunctions.Body(Outputs(call))),
        new("listCallbackUrl", 0, 0, call => call.Scope.CallbackUrl
            ?? throw new ExpressionException("The template function 'listCallbackUrl' is not expected at this location.")),
    ];

    private static JToken Outputs(FunctionCall call) => call.Scope.Trigger["outputs"] ?? JValue.CreateNull();
}
