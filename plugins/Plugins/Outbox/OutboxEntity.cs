namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Kinds of records of a store that the outbox changes, as they stand in <c>mag_entitytype</c>.</summary>
internal static class OutboxEntity
{
    public const string Customer = "customer";
    public const string Company = "company";

    /// <summary>A contact that is to get a customer account.</summary>
    public const string Invitation = "customer-invite";

    /// <summary>A comment on an order.</summary>
    public const string OrderComment = "order-comment";

    /// <summary>A comment on a return.</summary>
    public const string ReturnComment = "return-comment";

    /// <summary>Where a return got.</summary>
    public const string Return = "return";

    /// <summary>Stands for the website among the columns of an invitation: contacts have none.</summary>
    public const string WebsiteColumn = "website";
}
