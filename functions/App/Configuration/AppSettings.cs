using PowerPlatformMagento.App.Access;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Configuration;

/// <summary>All settings of the app as they are read at start.</summary>
/// <param name="DataverseIsReplaced">True when another connection than that of the settings is registered, as in the sandbox.</param>
internal sealed record AppSettings(
    IReadOnlyList<StoreSettings> Stores,
    InboxOptions Inbox,
    IntakeOptions Intake,
    WorkerOptions Worker,
    DeliveryOptions Delivery,
    PollerOptions Poller,
    OutboxOptions Outbox,
    DataverseOptions Dataverse,
    LocalTriggerOptions LocalTriggers,
    OperationsOptions Operations,
    SubscriptionsOptions Subscriptions,
    EntraOptions Entra,
    bool DataverseIsReplaced)
{
    /// <summary>Reads and checks all settings.</summary>
    /// <exception cref="InvalidOperationException">Something is missing or wrong; the message lists every problem and no value.</exception>
    public static AppSettings Read(IConfiguration configuration, bool dataverseIsReplaced)
    {
        var unreadable = new List<string>();
        var settings = new AppSettings(
            [.. configuration.GetSection(StoreSettings.Section).GetChildren().Select(store => Bind<StoreSettings>(configuration, store.Path, unreadable))],
            Bind<InboxOptions>(configuration, InboxOptions.Section, unreadable),
            Bind<IntakeOptions>(configuration, IntakeOptions.Section, unreadable),
            Bind<WorkerOptions>(configuration, WorkerOptions.Section, unreadable),
            Bind<DeliveryOptions>(configuration, DeliveryOptions.Section, unreadable),
            Bind<PollerOptions>(configuration, PollerOptions.Section, unreadable),
            Bind<OutboxOptions>(configuration, OutboxOptions.Section, unreadable),
            Bind<DataverseOptions>(configuration, DataverseOptions.Section, unreadable),
            Bind<LocalTriggerOptions>(configuration, LocalTriggerOptions.Section, unreadable),
            Bind<OperationsOptions>(configuration, OperationsOptions.Section, unreadable),
            Bind<SubscriptionsOptions>(configuration, SubscriptionsOptions.Section, unreadable),
            Bind<EntraOptions>(configuration, EntraOptions.Section, unreadable),
            dataverseIsReplaced);
        List<string> problems = [.. unreadable, .. SettingsProblems.Find(settings)];
        return problems.Count == 0
            ? settings
            : throw new InvalidOperationException($"{ConfigurationErrors.SettingsInvalid.Code}: {ConfigurationErrors.SettingsInvalid.Text}\n" + string.Join('\n', problems));
    }

    // The binder's own message quotes the value; the path is enough.
    private static T Bind<T>(IConfiguration configuration, string section, List<string> unreadable)
        where T : class, new()
    {
        var options = new T();
        try
        {
            configuration.GetSection(section).Bind(options);
        }
        catch (InvalidOperationException)
        {
            unreadable.Add($"{section}: holds a value of the wrong kind.");
        }

        return options;
    }
}
