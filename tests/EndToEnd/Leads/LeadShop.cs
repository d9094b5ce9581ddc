using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Leads;

/// <summary>A store whose registrations become leads.</summary>
internal static class LeadShop
{
    public const int Contact = 0;
    public const int Lead = 1;
    public const int Open = 0;
    public const int Qualified = 1;

    /// <summary>Column of the store that says what registrations become.</summary>
    public const string Policy = "mag_registrationpolicy";

    public static Task<LiveShop> StartAsync(WorldOptions? options = null) =>
        LiveShop.StartAsync(new Dictionary<string, int> { [Policy] = Lead }, options: options);

    public static IReadOnlyList<Entity> Leads(this LiveShop shop, string email) =>
        [.. shop.World.Rows("lead").Where(row => string.Equals(row.Text("emailaddress1"), email, StringComparison.OrdinalIgnoreCase))];

    public static Entity LeadOf(this LiveShop shop, string email) => shop.Leads(email).Single();

    /// <summary>Where the identity of an e-mail address leads to.</summary>
    public static Guid? ContactBehind(this LiveShop shop, string email) => shop.World.Rows("mag_identity")
        .Single(row => row.Option("mag_kind") == 1 && string.Equals(row.Text("mag_emailaddress"), email, StringComparison.OrdinalIgnoreCase))
        .Link("mag_contactid");
}
