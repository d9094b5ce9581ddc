namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>
/// The relationships the platform makes by itself between a table that may have activities or notes and the activity and note
/// tables. Names follow the platform: <c>Contact_Phonecalls</c> on its own tables, <c>mag_order_PhoneCalls</c> on others.
/// </summary>
internal static class ActivityLinks
{
    private static readonly (string Table, string OnPlatform, string OnOwn)[] Activities =
    [
        ("activitypointer", "ActivityPointers", "ActivityPointers"), ("task", "Tasks", "Tasks"),
        ("phonecall", "Phonecalls", "PhoneCalls"), ("email", "Emails", "Emails"), ("appointment", "Appointments", "Appointments"),
    ];

    public static IEnumerable<RelationshipDefinition> Of(TableDefinition table)
    {
        if (table.HasActivities)
        {
            foreach (var (activity, onPlatform, onOwn) in Activities)
            {
                // Deleting an activity removes its activitypointer row, so that relationship has nothing left to do.
                yield return new RelationshipDefinition(
                    Name(table, onPlatform, onOwn),
                    table.LogicalName,
                    activity,
                    "regardingobjectid",
                    activity == "activitypointer" ? CascadeDelete.NoCascade : CascadeDelete.Cascade);
            }
        }

        if (table.HasNotes)
        {
            yield return new RelationshipDefinition(
                Name(table, "Annotation", "Annotations"), table.LogicalName, "annotation", "objectid", CascadeDelete.Cascade);
        }
    }

    private static string Name(TableDefinition table, string onPlatform, string onOwn) =>
        table.IsOfPlatform ? $"{table.SchemaName}_{onPlatform}" : $"{table.LogicalName}_{onOwn}";
}
