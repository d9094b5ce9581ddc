using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>A function of the expression language.</summary>
/// <param name="Name">Name as documented; calls ignore case.</param>
/// <param name="Least">Least number of arguments.</param>
/// <param name="Most">Greatest number of arguments; null without a limit.</param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(string Name, int Least, int? Most, Func<FunctionCall, JToken> Body)
{
    /// <summary>Why it cannot be called with so many arguments; null when it can.</summary>
    public string? ArgumentProblem(int count) => count >= Least && !(count > Most)
        ? null
        : $"The template language function '{Name}' expects {Expected()}. The function was invoked with '{count}' parameter(s). "
            + $"Please see https://aka.ms/logicexpressions#{Name} for usage details.";

    private string Expected() => (Least, Most) switch
    {
        (0, 0) => "no parameters",
        var (least, most) when least == most => $"exactly {least} parameter(s)",
        (var least, null) => $"at least {least} parameter(s)",
        var (least, most) => $"between {least} and {most} parameters",
    };
}
