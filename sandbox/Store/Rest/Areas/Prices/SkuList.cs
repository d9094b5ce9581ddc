using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>The SKUs a price request asks about.</summary>
internal static class SkuList
{
    /// <exception cref="RestError">They are missing.</exception>
    public static IReadOnlyList<string> Read(BodyObject body) => body.Has("skus") ? body.Texts("skus") : throw RestError.Required("skus");
}
