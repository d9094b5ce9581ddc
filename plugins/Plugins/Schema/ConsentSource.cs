namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_consentsource</c>: where a person chose whether to get the newsletter.</summary>
internal enum ConsentSource
{
    /// <summary>The store tells it with the customer: at the registration or in the account.</summary>
    StoreAccount = 772100000,

    /// <summary>The store told it as an event: a sign-up form, a link in an e-mail.</summary>
    NewsletterEvent = 772100001,

    /// <summary>Somebody entered it in Dynamics 365.</summary>
    Dynamics365 = 772100002,
}
