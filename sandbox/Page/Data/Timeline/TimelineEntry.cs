using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>What can be added to a timeline: its fields, and how it points to the row.</summary>
/// <param name="Table">Logical name.</param>
/// <param name="Label">Name of the command.</param>
/// <param name="Columns">Fields to fill in, in order.</param>
/// <param name="Required">The one that must not stay empty.</param>
/// <param name="RegardingColumn">Logical name of the lookup to the row.</param>
public sealed record TimelineEntry(string Table, string Label, IReadOnlyList<string> Columns, string Required, string RegardingColumn)
{
    /// <summary>All of them, in the order offered.</summary>
    public static IReadOnlyList<TimelineEntry> All { get; } =
    [
        new(TimelineKinds.NoteTable, "Note", ["subject", "notetext"], "notetext", "objectid"),
        new("task", "Task", ["subject", "scheduledend", "prioritycode", "description"], "subject", "regardingobjectid"),
        new("phonecall", "Phone call", ["subject", "phonenumber", "directioncode", "scheduledend", "description"], "subject", "regardingobjectid"),
    ];

    /// <summary>The fields that the environment has; the required one is marked as such.</summary>
    public IReadOnlyList<ColumnInfo> FieldsOf(TableInfo table) =>
        [.. Columns.Select(table.Find).OfType<ColumnInfo>().Select(column => column with { Required = column.LogicalName == Required })];

    /// <summary>An empty entry about a row.</summary>
    internal RowDraft Start(TableInfo table, EntityReference row, TimeZoneInfo zone) =>
        new(table, new Entity(table.LogicalName) { [RegardingColumn] = row }, zone);
}
