namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_leadorigin</c>: what a visitor of the store did to become a lead.</summary>
internal enum LeadOrigin
{
    Registration = 772100000,
    QuoteRequest = 772100001,
    Newsletter = 772100002,
}
