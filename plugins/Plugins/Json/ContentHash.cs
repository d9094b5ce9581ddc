using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;

namespace PowerPlatformMagento.Plugins.Json;

/// <summary>Hash of what a message says, apart from where and when it was read.</summary>
internal static class ContentHash
{
    private static readonly Source NoSource = new() { Store = string.Empty, Id = string.Empty };

    public static string Of(Order order) => Sha256.Hex(ContractJson.Write(order with { Source = NoSource }));

    public static string Of(Return message) => Sha256.Hex(ContractJson.Write(message with { Source = NoSource }));

    public static string Of(Customer customer) => Sha256.Hex(ContractJson.Write(customer with { Source = NoSource }));

    /// <summary>Hash of the company alone: what it says about the person of the message is left out.</summary>
    public static string Of(Company company) => Sha256.Hex(ContractJson.Write(company with { JobTitle = null, IsAdministrator = false }));
}
