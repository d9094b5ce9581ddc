namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the task table that follow-ups use.</summary>
internal static class TaskTable
{
    public const string Name = "task";
    public const string Subject = "subject";
    public const string Description = "description";
    public const string Regarding = "regardingobjectid";
    public const string Due = "scheduledend";
    public const string Owner = "ownerid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";

    /// <summary>Why the task is there; people may filter by it.</summary>
    public const string Category = "category";

    /// <summary>Key of the cart or order, so that each gets one task.</summary>
    public const string SubCategory = "subcategory";

    /// <summary>Value of <see cref="StateCode"/> of tasks to be done.</summary>
    public const int Open = 0;

    /// <summary>Value of <see cref="StateCode"/> of tasks that are done.</summary>
    public const int Completed = 1;

    /// <summary>Value of <see cref="StatusCode"/> of tasks that are done.</summary>
    public const int CompletedReason = 5;
}
