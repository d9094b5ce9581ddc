using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>One column of an aggregate query: what is grouped by, or what is worked out for each group.</summary>
/// <param name="Grouping">Part of a date to group by.</param>
/// <param name="CountsOnce">Counts equal values once.</param>
internal sealed record AggregateColumn(
    QueryNode Node,
    ColumnDefinition Column,
    string Alias,
    bool IsGroup,
    XrmAggregateType Kind,
    XrmDateTimeGrouping Grouping,
    bool CountsOnce);
