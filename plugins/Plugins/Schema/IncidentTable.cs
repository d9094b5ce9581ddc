namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of cases.</summary>
internal static class IncidentTable
{
    public const string Name = "incident";
    public const string Id = "incidentid";
    public const string Title = "title";
    public const string TicketNumber = "ticketnumber";
    public const string Description = "description";
    public const string Customer = "customerid";
    public const string PrimaryContact = "primarycontactid";
    public const string Subject = "subjectid";
    public const string OriginCode = "caseorigincode";
    public const string TypeCode = "casetypecode";
    public const string PriorityCode = "prioritycode";
    public const string EmailAddress = "emailaddress";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string CreatedOn = "createdon";
    public const string ExternalKey = "mag_externalkey";
    public const string RequestId = "mag_servicerequestid";
    public const string Store = "mag_storeid";
    public const string Order = "mag_orderid";
    public const string OrderNumber = "mag_ordernumber";
    public const string Return = "mag_returnid";

    /// <summary>Value of <see cref="OriginCode"/>: it came from the web.</summary>
    public const int Web = 3;

    /// <summary>Value of <see cref="StateCode"/> of cases somebody works on.</summary>
    public const int Active = 0;

    /// <summary>Value of <see cref="StatusCode"/>: solved.</summary>
    public const int ProblemSolved = 5;
}
