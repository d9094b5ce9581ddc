using PowerPlatformMagento.Sandbox.Flows;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;
using PowerPlatformMagento.Sandbox.Page.Flows;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Shows flows to the page, from the moment they are started.</summary>
internal sealed class FlowMonitor : IFlowMonitor, IAsyncDisposable
{
    private volatile FlowDesk? _desk;

    public FlowRunner? Runner => _desk?.Runner;

    public IReadOnlyList<SentMail> Mails => _desk?.Outlook.SentItems ?? [];

    public IReadOnlyList<PostedMessage> Messages => _desk?.Teams.Posted ?? [];

    public async Task StartAsync(FlowDeskOptions options, CancellationToken cancellationToken) => _desk = await FlowDesk.StartAsync(options, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_desk is { } desk)
        {
            _desk = null;
            await desk.DisposeAsync();
        }
    }
}
