namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of subjects of cases.</summary>
internal static class SubjectTable
{
    public const string Name = "subject";
    public const string Id = "subjectid";
    public const string Title = "title";
}
