using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>What the areas of the REST surface work with.</summary>
/// <param name="Options">How the store was started.</param>
/// <param name="Reads">Answers of the reading routes.</param>
/// <param name="Operations">What can be done in the store; null when its data is only read.</param>
/// <param name="Gate">Who may do what.</param>
internal sealed record RestServices(StoreOptions Options, RestReads Reads, StoreOperations? Operations, Gatekeeper Gate)
{
    public IQueryableDocuments Documents => (IQueryableDocuments)Options.Documents;

    public StoreEdition Edition => Options.Edition;

    /// <summary>What can be done in the store.</summary>
    /// <exception cref="RestError">The data of this store is only read.</exception>
    public StoreOperations Change => Operations ?? throw RestError.NotInSandbox("changes of data that is generated on the fly");

    /// <summary>The data, to be changed.</summary>
    /// <exception cref="RestError">The data of this store is only read.</exception>
    public DocumentSet Changeable => Options.Documents as DocumentSet ?? throw RestError.NotInSandbox("changes of data that is generated on the fly");

    /// <summary>For a store without an HTTP side, e.g. to look at its routes.</summary>
    public static RestServices Of(StoreOptions options, StoreOperations? operations = null) =>
        new(options, new RestReads((IQueryableDocuments)options.Documents, options), operations, new Gatekeeper(options));
}
