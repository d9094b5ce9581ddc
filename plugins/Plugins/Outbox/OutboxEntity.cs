namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Kinds of records of a store that the outbox changes, as they stand in <c>mag_entitytype</c>.</summary>
internal static class OutboxEntity
{
    public const string Customer = "customer";
    public const string Company = "company";

    /// <summary>A contact that is to get a customer account.</summary>
    public const string Invitation = "customer-invite";

    /// <summary>Stands for the website among the columns of an invitation: contacts have none.</summary>
    public const string WebsiteColumn = "website";
}
