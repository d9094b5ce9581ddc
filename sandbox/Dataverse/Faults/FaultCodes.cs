namespace PowerPlatformMagento.Sandbox.Dataverse.Faults;

/// <summary>
/// Dataverse's own error numbers, in one place. Source: Microsoft's "Web service error codes" page and, for the two transaction
/// errors, "Troubleshoot Dataverse plug-ins".
/// </summary>
public static class FaultCodes
{
    /// <summary>ObjectDoesNotExist, 0x80040217.</summary>
    public const int RowNotFound = -2147220969;

    /// <summary>DuplicateRecord, 0x80040237: the primary key is taken.</summary>
    public const int DuplicateRow = -2147220937;

    /// <summary>DuplicateRecordEntityKey, 0x80060892.</summary>
    public const int DuplicateKey = -2147088238;

    /// <summary>RecordNotFoundByEntityKey, 0x80060891.</summary>
    public const int RowNotFoundByKey = -2147088239;

    /// <summary>InvalidEntityKeyOperation: the columns are no alternate key of the table. Number not confirmed.</summary>
    public const int NoSuchKey = -2147088237;

    /// <summary>QueryBuilderNoAttribute, 0x80041103.</summary>
    public const int NoSuchColumn = -2147217149;

    /// <summary>QueryBuilderNoEntity, 0x80041102.</summary>
    public const int NoSuchTable = -2147217150;

    /// <summary>InvalidArgument, 0x80040203.</summary>
    public const int InvalidArgument = -2147220989;

    /// <summary>0x80044331: a text is longer than its column.</summary>
    public const int TextTooLong = -2147204303;

    /// <summary>0x80044330: a number is outside its column's range.</summary>
    public const int NumberOutOfRange = -2147204304;

    /// <summary>0x8004431A: a choice has no such option.</summary>
    public const int OptionOutOfRange = -2147204326;

    /// <summary>InvalidDateTime, 0x80040239.</summary>
    public const int DateOutOfRange = -2147220935;

    /// <summary>InvalidCharactersInField, 0x80040278.</summary>
    public const int InvalidCharacter = -2147220872;

    /// <summary>InvalidStateCodeStatusCode, 0x80048408.</summary>
    public const int InvalidStatus = -2147187704;

    /// <summary>CannotDeleteDueToAssociation, 0x80040227.</summary>
    public const int DeleteRestricted = -2147220953;

    /// <summary>ConcurrencyVersionMismatch, 0x80060882.</summary>
    public const int VersionMismatch = -2147088254;

    /// <summary>ConcurrencyVersionNotProvided, 0x80060883.</summary>
    public const int VersionNotProvided = -2147088253;

    /// <summary>IsvAborted, 0x80040265: a plug-in threw InvalidPluginExecutionException.</summary>
    public const int PluginAborted = -2147220891;

    /// <summary>IsvUnExpected, 0x80040224: a plug-in threw anything else.</summary>
    public const int PluginUnexpected = -2147220956;

    /// <summary>A plug-in swallowed the fault of an organization request and carried on.</summary>
    public const int PluginSwallowedFault = -2146893812;

    /// <summary>There is no active transaction: a request after a swallowed fault, 0x80040251.</summary>
    public const int NoActiveTransaction = -2147220911;

    /// <summary>SdkCorrelationTokenDepthTooHigh, 0x80044182: the eighth nested message.</summary>
    public const int DepthTooHigh = -2147204734;

    /// <summary>PrivilegeDenied, 0x80040220.</summary>
    public const int PrivilegeDenied = -2147220960;

    /// <summary>0x80040216: an unexpected error occurred.</summary>
    public const int UnexpectedError = -2147220970;

    /// <summary>NotSupported, 0x80040315: also what this sandbox answers to anything it doesn't know. Number not confirmed.</summary>
    public const int NotSupported = -2147220715;

    /// <summary>A batch with too many requests; tell it by MaxBatchSize in the fault's details, the number isn't confirmed.</summary>
    public const int BatchTooLarge = InvalidArgument;

    /// <summary>AggregateQueryRecordLimit exceeded, 0x8004E023.</summary>
    public const int TooManyRowsToAggregate = -2147164125;

    /// <summary>SqlTimeout, 0x80044151.</summary>
    public const int SqlTimeout = -2147204783;

    /// <summary>Service protection: requests, 0x80072322.</summary>
    public const int TooManyRequests = -2147015902;

    /// <summary>Service protection: execution time, 0x80072321.</summary>
    public const int TooMuchExecutionTime = -2147015903;

    /// <summary>Service protection: concurrent requests, 0x80072326.</summary>
    public const int TooManyConcurrentRequests = -2147015898;
}
