using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Recurrences;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Recurrences are valid; conditions and splitOn are expressions.</summary>
internal sealed class TriggerRule : IFlowRule
{
    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        var trigger = subject.Flow.Trigger;
        if (trigger.Type == "Recurrence" && Problem(trigger.Json["recurrence"]) is { } problem)
        {
            yield return (subject.TriggerElement, problem);
        }

        foreach (var text in trigger.Conditions.Append(trigger.SplitOn ?? "@null").Where(text => !TemplateWalk.IsDynamic(text)))
        {
            yield return (subject.TriggerElement, $"'{text}' is no expression");
        }

        if (trigger.Type.StartsWith("OpenApiConnection", StringComparison.Ordinal) && trigger.Operation is null)
        {
            yield return (subject.TriggerElement, "it names no operation");
        }
    }

    private static string? Problem(JToken? recurrence)
    {
        if (recurrence is not JObject json)
        {
            return "it has no recurrence";
        }

        if (TemplateWalk.Texts(json).Any())
        {
            return null;
        }

        try
        {
            RecurrenceSchedule.Read(json);
            return null;
        }
        catch (InvalidDataException error)
        {
            return error.Message;
        }
    }
}
