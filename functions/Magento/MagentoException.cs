namespace PowerPlatformMagento.Magento;

/// <summary>The store as a whole could not be read: it is down, refuses the credentials, lacks a function.</summary>
public sealed class MagentoException : Exception
{
    /// <summary>Creates the exception of an error.</summary>
    public MagentoException(string store, MagentoError error, Exception? innerException = null)
        : base(Describe(store, error), innerException)
    {
        Store = store;
        Error = error;
    }

    /// <summary>Key of the store.</summary>
    public string Store { get; }

    /// <summary>What went wrong.</summary>
    public MagentoError Error { get; }

    private static string Describe(string store, MagentoError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var detail = error.Detail is null ? "" : $" ({error.Detail})";
        return $"{error.Definition.Code}: {error.Definition.Text}{detail} Store: {store}. {error.Definition.Hint}";
    }
}
