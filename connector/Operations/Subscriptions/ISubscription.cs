namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>Wish to be told of events.</summary>
public interface ISubscription
{
    /// <summary>Address the platform is called back at; a secret, for it carries a signature.</summary>
    string CallbackUrl { get; }

    /// <summary>Key of the store whose events are wanted.</summary>
    string Store { get; }
}
