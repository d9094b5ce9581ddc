namespace PowerPlatformMagento.App.Delivery;

/// <summary>Error codes of Dataverse that decide what is done next.</summary>
internal static class FaultCodes
{
    /// <summary>0x80072322: more than 6,000 requests in five minutes.</summary>
    public const int TooManyRequests = -2147015902;

    /// <summary>0x80072321: more than 20 minutes of execution time in five minutes.</summary>
    public const int TooMuchTime = -2147015903;

    /// <summary>0x80072326: more than 52 requests at once.</summary>
    public const int TooManyAtOnce = -2147015898;

    /// <summary>0x80060892: the alternate key exists already.</summary>
    public const int DuplicateRecordEntityKey = -2147088238;

    /// <summary>0x80040237: the primary or a unique key exists already.</summary>
    public const int DuplicateRecord = -2147220937;

    /// <summary>0x80060882: another write came between reading and writing.</summary>
    public const int ConcurrencyVersionMismatch = -2147088254;

    /// <summary>0x80044150: database error.</summary>
    public const int SqlError = -2147204784;

    /// <summary>0x80044151: database timeout.</summary>
    public const int SqlTimeout = -2147204783;

    /// <summary>0x80040220: a privilege is missing.</summary>
    public const int PrivilegeDenied = -2147220960;

    /// <summary>0x80048306: no access to the row.</summary>
    public const int AccessDenied = -2147187962;

    /// <summary>0x80042f09: no access to the row by role.</summary>
    public const int AccessCheckFailed = -2147209463;

    /// <summary>0x80040217: row not found.</summary>
    public const int ObjectDoesNotExist = -2147220969;

    /// <summary>0x80040216: unexpected, also for a message that does not exist.</summary>
    public const int Unexpected = -2147220970;

    /// <summary>0x80060888: message or segment unknown.</summary>
    public const int ResourceUnknown = -2147089272;

    /// <summary>0x8006088a: resource missing.</summary>
    public const int ResourceMissing = -2147089270;

    /// <summary>0x80040203: argument refused.</summary>
    public const int InvalidArgument = -2147220989;
}
