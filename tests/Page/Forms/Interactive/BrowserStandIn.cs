using Microsoft.JSInterop;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms.Interactive;

/// <summary>Where no browser is: takes every call of a script and answers nothing.</summary>
internal sealed class BrowserStandIn : IJSRuntime, IJSObjectReference
{
    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => new(Answer<TValue>());

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => new(Answer<TValue>());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private TValue Answer<TValue>() => this is TValue module ? module : default!;
}
