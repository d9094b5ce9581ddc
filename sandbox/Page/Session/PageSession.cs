using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Session;

/// <summary>Who looks at this page: one for each request, and one for each open page.</summary>
public sealed class PageSession(SandboxDataverse dataverse, PageUsers users)
{
    private IOrganizationServiceAsync2? _service;

    /// <summary>The signed-in user.</summary>
    public PageUser User { get; private set; } = users.Default;

    /// <summary>Somebody said where the user is.</summary>
    public event Action? ZoneChanged;

    /// <summary>The time zone moments are shown in; UTC until the browser said where the user is.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>Dataverse as the signed-in user, held to its role.</summary>
    public IOrganizationServiceAsync2 Service => _service ??= dataverse.Connect(User.Id);

    /// <summary>Signs in; an unknown id is the default user.</summary>
    public void SignIn(Guid? userId)
    {
        User = users.Of(userId);
        _service = null;
    }

    /// <summary>Shows moments as they are where the user is.</summary>
    public void MoveTo(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (!zone.HasSameRules(Zone))
        {
            Zone = zone;
            ZoneChanged?.Invoke();
        }
    }

    /// <summary>Whether the user has this right on the table at any depth.</summary>
    public bool Allows(string table, AccessRight right) => dataverse.Allows(User.Id, table, right);

    /// <summary>Whether the navigation offers this entry: nobody is sent to rows that may not be read.</summary>
    public bool Shows(SubAreaDefinition entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.ReadTables.All(table => dataverse.Metadata.Find(table) is not null && Allows(table, AccessRight.Read));
    }
}
