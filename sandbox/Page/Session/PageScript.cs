using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using PowerPlatformMagento.Sandbox.Page.Components.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Session;

/// <summary>What only the browser can do; page.js does it.</summary>
public sealed class PageScript(IJSRuntime script) : IAsyncDisposable
{
    private IJSObjectReference? _module;

    /// <summary>Where the user is. Remembered in a cookie for the next page.</summary>
    public async Task<TimeZoneInfo> TimeZoneAsync()
    {
        try
        {
            return (await (await ModuleAsync()).InvokeAsync<BrowserZone>("timeZone")).Zone;
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            return TimeZoneInfo.Utc;
        }
    }

    /// <summary>Fills fields of a form by their names and sends it, which leaves the page.</summary>
    public async Task SubmitAsync(ElementReference form, IReadOnlyDictionary<string, string> fields) =>
        await (await ModuleAsync()).InvokeVoidAsync("submit", form, fields);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, and the module with it.
        }
    }

    private async Task<IJSObjectReference> ModuleAsync() =>
        _module ??= await script.InvokeAsync<IJSObjectReference>("import", "./_content/PowerPlatformMagento.Sandbox.Page/page.js");
}
