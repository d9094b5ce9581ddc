using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>A note or an activity in a timeline.</summary>
public sealed record TimelineItem
{
    /// <summary>Logical name of its own table, not of the common activity table.</summary>
    public required string Table { get; init; }

    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What people filter it by.</summary>
    public required TimelineKind Kind { get; init; }

    /// <summary>Name of one such entry, e.g. Phone Call.</summary>
    public required string TypeLabel { get; init; }

    /// <summary>Subject; empty when it has none.</summary>
    public required string Title { get; init; }

    /// <summary>Text; empty when it has none.</summary>
    public required string Body { get; init; }

    /// <summary>When it came into being, UTC.</summary>
    public required DateTime On { get; init; }

    /// <summary>Who made or owns it.</summary>
    public required string By { get; init; }

    /// <summary>Its status for a person; empty for notes.</summary>
    public string Status { get; init; } = string.Empty;

    /// <summary>Whether it still has to be done.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Due date of an activity, UTC.</summary>
    public DateTime? Due { get; init; }

    /// <summary>What it is about when that is another row than the timeline's, as the case of a customer.</summary>
    public EntityReference? Regarding { get; init; }
}
