using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>Details of a parameter, or of a property of a body or an answer.</summary>
internal sealed class FieldBuilder
{
    internal FieldDetails Details { get; private set; } = FieldDetails.None;

    /// <summary>Shown first. Required fields are important by themselves.</summary>
    public FieldBuilder Important() => Set(Details with { Visibility = Visibility.Important });

    /// <summary>Behind "show advanced options".</summary>
    public FieldBuilder Advanced() => Set(Details with { Visibility = Visibility.Advanced });

    /// <summary>Never shown. A required one needs the value that is sent.</summary>
    public FieldBuilder Internal(string? value = null) =>
        Set(Details with { Visibility = Visibility.Internal, Default = value is null ? null : JsonValue.Create(value), IsRequired = value is null ? Details.IsRequired : true });

    /// <summary>Title Case; only where the name does not make a good label.</summary>
    public FieldBuilder Label(string label) => Set(Details with { Label = label });

    /// <summary>A sentence; only where the doc comment is not meant for makers.</summary>
    public FieldBuilder Describe(string description) => Set(Details with { Description = description });

    public FieldBuilder Required() => Set(Details with { IsRequired = true });

    public FieldBuilder Default(string value) => Set(Details with { Default = JsonValue.Create(value) });

    public FieldBuilder Default(int value) => Set(Details with { Default = JsonValue.Create(value) });

    public FieldBuilder Default(bool value) => Set(Details with { Default = JsonValue.Create(value) });

    public FieldBuilder Range(decimal minimum, decimal maximum) => Set(Details with { Minimum = minimum, Maximum = maximum });

    public FieldBuilder Length(int minimum, int maximum) => Set(Details with { MinimumLength = minimum, MaximumLength = maximum });

    public FieldBuilder Items(int maximum) => Set(Details with { MaximumItems = maximum });

    /// <summary>A regular expression for the whole value, with ^ and $.</summary>
    public FieldBuilder Pattern(string pattern) => Set(Details with { Pattern = pattern });

    /// <summary>A format of connectors, for example <c>date</c>, <c>email</c> or <c>password</c>.</summary>
    public FieldBuilder Format(string format) => Set(Details with { Format = format });

    /// <summary>The only values there are. On a list they are those of its items.</summary>
    public FieldBuilder Choices(params (string Value, string Name)[] choices) =>
        Set(Details with { Options = [.. choices.Select(choice => new Option(choice.Value, choice.Name))] });

    /// <summary>A drop-down filled by an internal operation that answers with a ChoiceList. On a list it fills its items.</summary>
    public FieldBuilder DynamicList(string operationId, Action<CallBuilder>? arguments = null) => Set(Details with { List = CallBuilder.Build(operationId, arguments) });

    /// <summary>An object whose properties an internal operation tells, in the property <c>schema</c> of its answer.</summary>
    public FieldBuilder DynamicSchema(string operationId, Action<CallBuilder>? arguments = null) => Set(Details with { Schema = CallBuilder.Build(operationId, arguments) });

    private FieldBuilder Set(FieldDetails details)
    {
        Details = details;
        return this;
    }
}
