using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Limits of a property: what its annotations say, under what the declaration says.</summary>
internal static class Limits
{
    public static FieldDetails Of(PropertyInfo property, FieldDetails declared) => declared with
    {
        Minimum = declared.Minimum ?? Number(property.GetCustomAttribute<RangeAttribute>()?.Minimum),
        Maximum = declared.Maximum ?? Number(property.GetCustomAttribute<RangeAttribute>()?.Maximum),
        MinimumLength = declared.MinimumLength ?? ShortestText(property),
        MaximumLength = declared.MaximumLength ?? (IsList(property) ? null : Longest(property)),
        MaximumItems = declared.MaximumItems ?? (IsList(property) ? Longest(property) : null),
        Pattern = declared.Pattern ?? property.GetCustomAttribute<RegularExpressionAttribute>()?.Pattern,
        Format = declared.Format ?? (property.GetCustomAttribute<EmailAddressAttribute>() is null ? null : "email"),
        Options = declared.Options.Count > 0 ? declared.Options : Allowed(property),
    };

    private static bool IsList(PropertyInfo property) => SchemaWriter.ItemOf(property.PropertyType) is not null;

    private static int? Longest(PropertyInfo property) =>
        property.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? property.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? property.GetCustomAttribute<LengthAttribute>()?.MaximumLength;

    private static int? ShortestText(PropertyInfo property)
    {
        if (IsList(property))
        {
            return null;
        }

        var shortest = property.GetCustomAttribute<StringLengthAttribute>()?.MinimumLength ?? property.GetCustomAttribute<MinLengthAttribute>()?.Length
            ?? property.GetCustomAttribute<LengthAttribute>()?.MinimumLength ?? 0;
        return shortest > 0 ? shortest : null;
    }

    private static IReadOnlyList<Option> Allowed(PropertyInfo property) =>
        property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed
            ? [.. allowed.Values.OfType<string>().Select(Scalars.Named)]
            : Scalars.Options(property.PropertyType, property);

    // The whole range of a type is no limit worth telling.
    private static decimal? Number(object? limit) => limit switch
    {
        null or double.MaxValue or double.MinValue or int.MaxValue or int.MinValue => null,
        double value when Math.Abs(value) > 1e15 => null,
        string text => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture),
        IConvertible value => value.ToDecimal(CultureInfo.InvariantCulture),
        _ => null,
    };
}
