using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>One option of a choice; <see cref="State"/> is the state a status reason belongs to, <see cref="DefaultStatus"/> the reason a state starts with.</summary>
internal sealed record ChoiceOption(int Value, string Label, int? State = null, int? DefaultStatus = null)
{
    /// <summary>The value once boxed, so that a million rows share it.</summary>
    public object Boxed { get; } = Value;

    /// <summary>The label as the database compares it.</summary>
    public string SortKey { get; } = SqlText.Fold(Label);
}
