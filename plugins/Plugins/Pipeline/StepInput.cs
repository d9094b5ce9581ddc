using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>The row of a create, update or delete step: what the caller sent, over what was stored before.</summary>
/// <param name="target">What the caller sent. What is written into it before the main operation is stored with it.</param>
/// <param name="before">The stored columns the step asked for; null on create.</param>
internal sealed class StepInput(Entity target, Entity? before)
{
    /// <summary>Alias of the image in the registration.</summary>
    public const string PreImage = "PreImage";

    public Entity Target { get; } = target;

    public Entity? Before { get; } = before;

    /// <summary>Id of the row; empty on create before the row has one.</summary>
    public Guid Id => Target.Id;

    /// <exception cref="InvalidPluginExecutionException">The step is registered for a message without a row, or an update or deletion without its image.</exception>
    public static StepInput Of(IPluginExecutionContext context)
    {
        context.InputParameters.TryGetValue("Target", out var value);
        var target = value switch
        {
            Entity row => row,
            EntityReference deleted => new Entity(deleted.LogicalName, deleted.Id),
            _ => throw new InvalidPluginExecutionException("The step is registered for a message without a row."),
        };
        var hasImage = context.PreEntityImages.TryGetValue(PreImage, out var before);
        return context.MessageName is "Update" or "Delete" && !hasImage
            ? throw new InvalidPluginExecutionException("The step is registered without its image.")
            : new StepInput(target, before);
    }

    /// <summary>The value the row has after this operation.</summary>
    public T? Value<T>(string column) => Target.Attributes.ContainsKey(column) ? Target.GetAttributeValue<T>(column) : Stored<T>(column);

    /// <summary>The value the row had before; default on create.</summary>
    public T? Stored<T>(string column) => Before is null ? default : Before.GetAttributeValue<T>(column);

    public int? Choice(string column) => Value<OptionSetValue>(column)?.Value;

    public int? StoredChoice(string column) => Stored<OptionSetValue>(column)?.Value;

    /// <summary>Text of the row after this operation; null for blanks.</summary>
    public string? Text(string column) => Value<string>(column) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
