namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_outboxoperation</c>.</summary>
internal enum OutboxOperation
{
    Create = 772100000,
    Update = 772100001,
    Delete = 772100002,
    Link = 772100003,
}
