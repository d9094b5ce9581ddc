using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

/// <summary>Selects a member of an object or an element of an array.</summary>
internal static class PropertySelection
{
    /// <summary>A key with slashes that is no member itself is a path: <c>['body/value']</c>.</summary>
    /// <exception cref="ExpressionException">There is nothing to select and the selection is not optional, or the value has no members.</exception>
    public static JToken Select(ExpressionNode.Selection selection, JToken target, JToken key)
    {
        if (FlowJson.Text(key) is { } path && path.Contains('/', StringComparison.Ordinal)
            && (target is not JObject container || FlowValue.FindMember(container, path) is null))
        {
            foreach (var step in path.Split('/'))
            {
                target = One(selection, target, new JValue(step));
                if (selection.IsOptional && FlowJson.IsNull(target))
                {
                    return target;
                }
            }

            return target;
        }

        return One(selection, target, key);
    }

    private static JToken One(ExpressionNode.Selection selection, JToken target, JToken key) => target switch
    {
        JObject container => Member(selection, container, FlowValue.ToText(key)),
        JArray elements => Element(selection, elements, key),
        _ when FlowJson.IsNull(target) && selection.IsOptional => JValue.CreateNull(),
        _ when FlowJson.IsNull(target) => throw Problem(selection, $"property '{FlowValue.ToText(key)}' cannot be selected."),
        _ => throw Problem(
            selection,
            $"property '{FlowValue.ToText(key)}' cannot be selected. Property selection is not supported on values of type '{FlowValue.TypeName(target)}'."),
    };

    private static JToken Member(ExpressionNode.Selection selection, JObject container, string name)
    {
        if (FlowValue.FindMember(container, name) is { } member)
        {
            return member.Value;
        }

        return selection.IsOptional
            ? JValue.CreateNull()
            : throw Problem(
                selection,
                $"property '{name}' doesn't exist, available properties are '{string.Join(", ", container.Properties().Select(other => other.Name))}'.");
    }

    private static JToken Element(ExpressionNode.Selection selection, JArray elements, JToken key)
    {
        if (!int.TryParse(FlowValue.ToText(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
        {
            throw Problem(
                selection,
                $"property '{FlowValue.ToText(key)}' cannot be selected. Array elements can only be selected using an integer index.");
        }

        if (index >= 0 && index < elements.Count)
        {
            return elements[index];
        }

        return selection.IsOptional
            ? JValue.CreateNull()
            : throw Problem(selection, $"array index '{index}' is outside bounds (0, {elements.Count - 1}) of array.");
    }

    private static ExpressionException Problem(ExpressionNode.Selection selection, string reason) =>
        new($"The template language expression '{selection}' cannot be evaluated because {reason} Please see https://aka.ms/logicexpressions for usage details.");
}
