namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Priorities of cases (<c>prioritycode</c>) of the platform.</summary>
internal enum CasePriority
{
    High = 1,
    Normal = 2,
    Low = 3,
}
