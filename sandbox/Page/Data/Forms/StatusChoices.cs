using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Which status reasons of a table may be chosen from the one a row has.</summary>
/// <param name="table">The table; without a status reason nothing may be chosen and no row is inactive.</param>
internal sealed class StatusChoices(TableInfo table)
{
    /// <summary>Logical name of the state.</summary>
    public const string State = "statecode";

    /// <summary>Logical name of the status reason.</summary>
    public const string Status = "statuscode";

    private const int Active = 0;

    // A fixed appointment: not open, and far from done.
    private const int Scheduled = 3;

    private readonly IReadOnlyList<OptionInfo> _options = table.Find(Status)?.Options ?? [];

    // A state that a message of its own leads to.
    private readonly int? _closed = table.LogicalName == CaseResolution.Table ? CaseResolution.Resolved : null;

    /// <summary>
    /// A new row starts in the active state. An active row may take any status reason; an inactive one keeps its own or is opened again.
    /// Tables with rules of their own refuse what they don't want when the row is saved; a case is resolved by <see cref="CaseResolution"/>.
    /// </summary>
    /// <param name="current">The row's status reason; null for a new row.</param>
    public IReadOnlyList<OptionInfo> From(int? current) =>
        current is null ? [.. _options.Where(option => option.State == Active)]
        : IsInactive(current) ? [.. _options.Where(option => option.State == Active || option.Value == current)]
        : [.. _options.Where(option => option.State != _closed)];

    /// <summary>The state a status reason belongs to; null when unknown.</summary>
    public int? StateOf(int status) => _options.FirstOrDefault(option => option.Value == status)?.State;

    /// <summary>Whether a status reason ends the work on a row.</summary>
    public bool IsInactive(int? status) =>
        status is { } value && StateOf(value) is { } state && state != Active && !(table.IsActivity && state == Scheduled);
}
