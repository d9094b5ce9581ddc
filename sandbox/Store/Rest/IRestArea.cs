namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>Routes that belong together.</summary>
internal interface IRestArea
{
    /// <summary>The routes of the edition the store is.</summary>
    IEnumerable<RestRoute> Routes { get; }
}
