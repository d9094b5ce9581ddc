using System.Reflection;
using PowerPlatformMagento.Sandbox.Dataverse.Limits;

namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>What a sandbox Dataverse is made of.</summary>
public sealed class SandboxDataverseOptions
{
    /// <summary>Folders of unpacked solutions in import order, e.g. <c>solution/core</c>.</summary>
    public IReadOnlyList<string> SolutionFolders { get; init; } = [];

    /// <summary>Assemblies in which registered plug-in types are looked up by name.</summary>
    public IReadOnlyList<Assembly> PluginAssemblies { get; init; } = [];

    /// <summary>Clock of created and modified times and of the limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Source of new row ids; by default a reproducible row of ids.</summary>
    public Func<Guid> Ids { get; init; } = new SequentialIds(seed: 1).Next;

    /// <summary>Name of organization and root business unit.</summary>
    public string OrganizationName { get; init; } = "Sandbox";

    /// <summary>ISO code of the organization's currency; one of <see cref="Currencies"/>.</summary>
    public string BaseCurrency { get; init; } = "EUR";

    /// <summary>Currencies the environment starts with.</summary>
    public IReadOnlyList<SandboxCurrency> Currencies { get; init; } =
    [
        new("EUR", "Euro", "€", 2, 1m),
        new("USD", "US Dollar", "$", 2, 1.08m),
        new("GBP", "Pound Sterling", "£", 2, 0.86m),
        new("CHF", "Swiss Franc", "CHF", 2, 0.95m),
        new("SEK", "Swedish Krona", "kr", 2, 11.3m),
        new("PLN", "Polish Zloty", "zł", 2, 4.3m),
        new("JPY", "Japanese Yen", "¥", 0, 162m),
    ];

    /// <summary>Role the integration user is held to; a solution without this role leaves the user unlimited.</summary>
    public string IntegrationRole { get; init; } = "MAG Integration";

    /// <summary>Service-protection limits; null switches them off.</summary>
    public ServiceProtectionOptions? ServiceProtection { get; init; }

    /// <summary>
    /// Called before each message, inside and outside plug-ins, on the thread that runs it. It may call the sandbox's synchronous
    /// methods: that work commits on its own, in the midst of the transaction it interrupts, which is how races are provoked.
    /// </summary>
    public Action<SandboxMessage>? BeforeMessage { get; set; }
}
