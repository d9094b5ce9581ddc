namespace PowerPlatformMagento.Sandbox.Page.Data.Timeline;

/// <summary>Which table holds which kind of entry.</summary>
internal static class TimelineKinds
{
    public const string NoteTable = "annotation";

    private static readonly IReadOnlyDictionary<string, TimelineKind> ByTable = new Dictionary<string, TimelineKind>(StringComparer.Ordinal)
    {
        [NoteTable] = TimelineKind.Note,
        ["task"] = TimelineKind.Task,
        ["phonecall"] = TimelineKind.PhoneCall,
        ["email"] = TimelineKind.Email,
        ["appointment"] = TimelineKind.Appointment,
        ["mag_webactivity"] = TimelineKind.Web,
    };

    public static IReadOnlyList<TimelineKind> All { get; } = Enum.GetValues<TimelineKind>();

    public static TimelineKind Of(string table) => ByTable.GetValueOrDefault(table, TimelineKind.Other);

    /// <summary>Tables of the wanted kinds among those given.</summary>
    public static IReadOnlyList<string> Tables(IEnumerable<string> activityTables, IReadOnlySet<TimelineKind> wanted) =>
        [.. activityTables.Where(table => wanted.Contains(Of(table)))];

    /// <summary>Name of many entries of a kind.</summary>
    public static string LabelOf(TimelineKind kind) => kind switch
    {
        TimelineKind.Note => "Notes",
        TimelineKind.Task => "Tasks",
        TimelineKind.PhoneCall => "Phone calls",
        TimelineKind.Email => "E-mails",
        TimelineKind.Appointment => "Appointments",
        TimelineKind.Web => "Web activities",
        _ => "Other activities",
    };
}
