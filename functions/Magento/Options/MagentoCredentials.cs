namespace PowerPlatformMagento.Magento.Options;

/// <summary>How the client proves who it is: <see cref="OAuth1Credentials"/>, <see cref="BearerCredentials"/> or <see cref="ImsCredentials"/>. Its text form never holds a secret.</summary>
public abstract class MagentoCredentials
{
    private protected MagentoCredentials()
    {
    }

    /// <summary>What only this app and the store know.</summary>
    internal abstract string Secret { get; }

    internal abstract IEnumerable<string> MissingParts();

    private protected static IEnumerable<string> Missing(params (string Name, string? Value)[] parts) =>
        parts.Where(part => string.IsNullOrWhiteSpace(part.Value)).Select(part => part.Name);
}
