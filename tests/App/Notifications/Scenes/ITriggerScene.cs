using PowerPlatformMagento.App.Tests.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Notifications.Scenes;

/// <summary>A store, the app and flows, where one thing can happen again and again.</summary>
internal interface ITriggerScene : IAsyncDisposable
{
    FlowServer Flows { get; }

    IServiceProvider Services { get; }

    /// <summary>Turns a flow on.</summary>
    /// <returns>The address that turns it off.</returns>
    Task<Uri> SubscribeAsync(string topic, string flow, string? eventType = null);

    /// <summary>Turns a flow off, as the platform does it with a key or without.</summary>
    Task UnsubscribeAsync(Uri location, string? key);

    /// <summary>What the topic is about happens, and everything that follows from it.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="turn">1 for the first time.</param>
    Task HappenAsync(string topic, int turn);
}
