using Microsoft.AspNetCore.Components;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms.Interactive;

/// <summary>An address bar: goes where it is told unless somebody holds it back.</summary>
internal sealed class TestNavigation : NavigationManager
{
    public TestNavigation() => Initialize("http://localhost/", "http://localhost/app");

    /// <summary>Where it went, in order.</summary>
    public List<string> Visited { get; } = [];

    /// <summary>Follows a link; false when it was held back.</summary>
    public async Task<bool> FollowAsync(string address)
    {
        var goes = await NotifyLocationChangingAsync(address, state: null, isNavigationIntercepted: true);
        if (goes)
        {
            Visited.Add(address);
        }

        return goes;
    }

    protected override void NavigateToCore(string uri, NavigationOptions options) => _ = FollowAsync(uri);

    protected override void SetNavigationLockState(bool value)
    {
        // The browser would intercept links from now on; here every navigation passes the handlers anyway.
    }
}
