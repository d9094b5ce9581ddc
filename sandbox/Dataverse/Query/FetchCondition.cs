using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

internal static class FetchCondition
{
    private static readonly Dictionary<string, ConditionOperator> Operators = new(StringComparer.Ordinal)
    {
        ["eq"] = ConditionOperator.Equal,
        ["ne"] = ConditionOperator.NotEqual,
        ["neq"] = ConditionOperator.NotEqual,
        ["gt"] = ConditionOperator.GreaterThan,
        ["ge"] = ConditionOperator.GreaterEqual,
        ["lt"] = ConditionOperator.LessThan,
        ["le"] = ConditionOperator.LessEqual,
        ["like"] = ConditionOperator.Like,
        ["not-like"] = ConditionOperator.NotLike,
        ["begins-with"] = ConditionOperator.BeginsWith,
        ["not-begin-with"] = ConditionOperator.DoesNotBeginWith,
        ["ends-with"] = ConditionOperator.EndsWith,
        ["not-end-with"] = ConditionOperator.DoesNotEndWith,
        ["in"] = ConditionOperator.In,
        ["not-in"] = ConditionOperator.NotIn,
        ["between"] = ConditionOperator.Between,
        ["not-between"] = ConditionOperator.NotBetween,
        ["null"] = ConditionOperator.Null,
        ["not-null"] = ConditionOperator.NotNull,
        ["on"] = ConditionOperator.On,
        ["on-or-before"] = ConditionOperator.OnOrBefore,
        ["on-or-after"] = ConditionOperator.OnOrAfter,
        ["today"] = ConditionOperator.Today,
        ["yesterday"] = ConditionOperator.Yesterday,
        ["this-month"] = ConditionOperator.ThisMonth,
        ["last-month"] = ConditionOperator.LastMonth,
        ["last-x-hours"] = ConditionOperator.LastXHours,
        ["last-x-days"] = ConditionOperator.LastXDays,
        ["last-x-months"] = ConditionOperator.LastXMonths,
        ["last-seven-days"] = ConditionOperator.Last7Days,
        ["olderthan-x-days"] = ConditionOperator.OlderThanXDays,
        ["olderthan-x-months"] = ConditionOperator.OlderThanXMonths,
        ["eq-userid"] = ConditionOperator.EqualUserId,
        ["ne-userid"] = ConditionOperator.NotEqualUserId,
    };

    public static ConditionExpression Read(XElement element)
    {
        var name = element.Attribute("operator")?.Value ?? string.Empty;
        if (!Operators.TryGetValue(name, out var operation))
        {
            throw Fault.NotSupported($"The FetchXML operator {name}");
        }

        object[] values = element.Attribute("value") is { } value
            ? [value.Value]
            : [.. element.Elements("value").Select(item => item.Value)];
        return new ConditionExpression(element.Attribute("attribute")?.Value, operation, values)
        {
            EntityName = element.Attribute("entityname")?.Value,
        };
    }
}
